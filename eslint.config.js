import svelte from "eslint-plugin-svelte"
import {defineConfig, globalIgnores} from "eslint/config"
import typescript from "typescript-eslint"

/** Rules that every file keeps, whatever it is written in. */
const everywhere = {
  eqeqeq: "error",
  "no-constant-binary-expression": "error",
  "no-control-regex": "error",
  "no-duplicate-imports": ["error", {allowSeparateTypeImports: true}],
  "no-else-return": "error",
  "no-fallthrough": "error",
  "no-sparse-arrays": "error",
  "no-unreachable": "error",
  "no-useless-rename": "error",
  "no-var": "error",
  "object-shorthand": "error",
  "prefer-const": "error"
}

/** Where the strict preset is kept, and the few places where this project knows better. */
const typed = {
  "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "inline-type-imports"}],
  "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_"}],
  "@typescript-eslint/switch-exhaustiveness-check": ["error", {considerDefaultExhaustiveForUnions: true}],
  "@typescript-eslint/require-await": "off", // a store that answers at once still keeps the contract of one that does not
  "@typescript-eslint/no-non-null-assertion": "off", // columns of tokens are read by index, in bounds by construction
  "@typescript-eslint/no-confusing-void-expression": ["error", {ignoreArrowShorthand: true}],
  "@typescript-eslint/restrict-template-expressions": ["error", {allowNumber: true, allowBoolean: true}],
  "@typescript-eslint/no-unnecessary-condition": ["error", {allowConstantLoopConditions: "only-allowed-literals"}]
}

export default defineConfig(
  globalIgnores(["**/dist/", "node_modules/", "coverage/", "test-output/", ".claimline/"]),
  {linterOptions: {reportUnusedDisableDirectives: "error"}, rules: everywhere},
  {
    files: ["**/*.ts"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {allowDefaultProject: ["vitest.config.ts", "web/vite.config.ts"]},
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: typed
  },
  {files: ["src/**", "web/**"], rules: {"no-console": "error"}},
  {files: ["src/cli.ts", "src/cli/**"], rules: {"no-console": "off"}},
  svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {parserOptions: {parser: typescript.parser}},
    rules: {
      "prefer-const": "off", // properties are taken apart with let, and some of them are written to
      "svelte/prefer-const": "error",
      "svelte/no-useless-mustaches": "off" // {" "} is how the formatter keeps a space at the end of a line
    }
  }
)
