import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import { routeFiles } from './route-files.ts'

const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const dist = here('./dist')

/** Writes `.br` and `.gz` beside every text file, so that the server compresses nothing while people wait. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  closeBundle: async () => {
    const names = await readdir(dist, { recursive: true })
    await Promise.all(names.filter((name) => /\.(js|css|html|svg)$/.test(name)).map((name) => compress(join(dist, name))))
  },
})

/** Ahead of the first paint, and without a request of its own. The content security policy names it by its hash. */
const inlineTheme = (): Plugin => ({
  name: 'inline-theme',
  transformIndexHtml: {
    order: 'post',
    handler: async (page) => page.replace('<script data-theme></script>', `<script>${await readFile(here('./theme.js'), 'utf8')}</script>`),
  },
})

const compress = async (path: string) => {
  const content = await readFile(path)
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content))
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
}

export default defineConfig({
  root: here('.'),
  plugins: [svelte({ configFile: here('./svelte.config.js') }), inlineTheme(), routeFiles(here('./src')), precompress()],
  build: {
    outDir: dist,
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: address, so every font and picture is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet and one chunk of small parts: on a phone every further request costs more than the bytes that it saves.
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'ui', test: /client\/src\/(ui|lib|pages\/shell)\// }] } } },
  },
  server: {
    fs: { allow: [here('..')] },
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
})
