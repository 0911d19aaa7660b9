export { PairingList } from './PairingList';
export { PairingPage } from './PairingPage';
export { PlaceRoute, PlacesRoute } from './Places';
