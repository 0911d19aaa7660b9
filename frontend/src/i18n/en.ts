import terms from 'virtual:terms/en';
import { gathered } from './gathered';

const parts = import.meta.glob('../**/locale/*.en.ts', { eager: true, import: 'default' });

export default { ...gathered(parts), terms };
