import {svelte} from "@sveltejs/vite-plugin-svelte"
import {defineConfig, type Plugin} from "vite"
import {words} from "./src/interface-words.ts"

/** Puts the few words that stand in index.html from the one file of interface words. */
const wordsOfThePage: Plugin = {
  name: "words-of-the-page",
  transformIndexHtml: (html) =>
    html
      .replace("%language%", words.language)
      .replace("%description%", words.description)
      .replace("%noscript%", words.needsScript)
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({configFile: false}), wordsOfThePage],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // Inlined files would be data: addresses, which the content security policy refuses for scripts and styles.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false}
  }
})
