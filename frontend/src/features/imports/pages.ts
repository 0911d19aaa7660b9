export { ImportList } from './ImportList';
export { ImportPage } from './ImportPage';
