export { ArrangementList } from './ArrangementList';
export { ArrangementPage } from './ArrangementPage';
