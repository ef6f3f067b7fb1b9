import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The workbench: from `src/web` to `dist/web`. No file is put into another as a data address, since the server's policy allows none. */
export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})
