export { HouseholdList } from './HouseholdList';
export { HouseholdPage } from './HouseholdPage';
