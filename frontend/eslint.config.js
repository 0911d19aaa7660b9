import { readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const src = join(import.meta.dirname, 'src');
const features = readdirSync(join(src, 'features'));

/** What each layer may import besides itself; a feature never sees another feature. */
const shared = ['components', 'lib', 'i18n'];
const zones = {
  app: ['app', ...features.map((name) => `features/${name}`), ...shared],
  components: ['components', 'lib', 'i18n'],
  lib: ['lib', 'i18n'],
  i18n: ['i18n', 'lib', ...features.map((name) => `features/${name}`), 'app', 'components'],
  testing: ['testing', 'app', ...shared],
  ...Object.fromEntries(
    features.map((name) => [`features/${name}`, [`features/${name}`, ...shared]]),
  ),
};

function zoneOf(path) {
  const parts = relative(src, path).split('/');
  return parts[0] === 'features' ? parts.slice(0, 2).join('/') : parts[0];
}

const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = zoneOf(context.filename);
    const test = /\.test\.tsx?$/.test(context.filename);
    const allowed = zones[from];
    const check = (node) => {
      const name = node.source?.value;
      if (!allowed || typeof name !== 'string' || !/^(@\/|\.)/.test(name)) return;
      const path = name.startsWith('@/')
        ? join(src, name.slice(2))
        : resolve(dirname(context.filename), name);
      const to = zoneOf(path);
      if (!allowed.includes(to) && !(test && to === 'testing')) {
        context.report({ node, message: `${from} must not import ${to}` });
      }
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

const letters = '/[A-Za-z\\u4e00-\\u9fff]/';
const worded =
  '/^(title|label|placeholder|alt|aria-label|description|okText|cancelText|extra|header)$/';
const text = 'Words belong into the locale files.';
const wordsInMarkup = [
  { selector: `JSXText[value=${letters}]`, message: text },
  { selector: `JSXAttribute[name.name=${worded}] > Literal[value=${letters}]`, message: text },
  { selector: `JSXElement > JSXExpressionContainer > Literal[value=${letters}]`, message: text },
  { selector: `Property[key.name=${worded}] > Literal[value=${letters}]`, message: text },
  { selector: 'Literal[value=/[\\u4e00-\\u9fff]/]', message: text },
  { selector: 'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]', message: text },
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache'] },
  ...tseslint.configs.recommended,
  {
    plugins: { anda: { rules: { layers } } },
    rules: {
      'anda/layers': 'error',
      'max-lines': ['error', 250],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['build/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...wordsInMarkup] },
  },
);
