import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

/** Rules that speak of types need the TypeScript program; they run over .ts files only. */
const typed = tseslint.configs.strictTypeChecked.map((config) => ({
  ...config,
  files: ['**/*.ts'],
}));

export default tseslint.config(
  { ignores: ['dist/', 'pack/', '.astro/', '.work/', '.stage-*/', 'node_modules/', 'content/', 'public/'] },
  ...typed,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in sentences are plain to read; anything richer is still refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A function may promise to be asynchronous before it needs to be.
      '@typescript-eslint/require-await': 'off',
      // Characters of Chinese text are counted one by one on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // The strictest tsconfig demands the index signature spelling that this rule would undo.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { ancestorsOnly: true, esm: true },
          enableFixer: false,
          contexts: ['FunctionDeclaration', 'ArrowFunctionExpression', 'FunctionExpression'],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['FunctionDeclaration'] }],
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true, checkDestructured: false }],
      'jsdoc/check-tag-names': 'error',
      'jsdoc/no-types': 'error',
    },
  },
  ...astro.configs['flat/recommended'],
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
);
