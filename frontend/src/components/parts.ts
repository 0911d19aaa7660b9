// The look of everything inside a page, by what it is about; narrow windows come last in each.
import './page.css';
import './record.css';
import './life.css';
import './figures.css';
import './form.css';
