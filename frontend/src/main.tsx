import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startWords } from '@/i18n';
import '@/app/base.css';
import '@/app/shell.css';
import '@/app/asof.css';
import '@/app/landing.css';

const root = document.getElementById('root');
if (root) {
  void startWords().then(() => createRoot(root).render(<App />));
}
