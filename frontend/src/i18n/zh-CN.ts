import terms from 'virtual:terms/zh-CN';
import { gathered } from './gathered';

const parts = import.meta.glob('../**/locale/*.zh-CN.ts', { eager: true, import: 'default' });

export default { ...gathered(parts), terms };
