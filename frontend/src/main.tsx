import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startWords } from '@/i18n';
import '@/app/shell.css';

const root = document.getElementById('root');
if (root) {
  void startWords().then(() => createRoot(root).render(<App />));
}
