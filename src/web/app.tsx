import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import '@fontsource-variable/noto-serif-georgian/index.css'
import '@fontsource-variable/noto-naskh-arabic/index.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/pages.css'
import './styles/pictures.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { applyTheme } from './frame/theme.ts'
import { listen } from './live.ts'
import { Failure } from './parts/answer.tsx'
import { loadPages, router } from './router.tsx'
import { signIn } from './server.ts'

/** Milliseconds after which the code of the other pages is loaded, so that the first is not held up. */
const LOAD_AFTER = 500

const root = createRoot(document.getElementById('root') ?? document.body)
applyTheme()
const client = new QueryClient({
  defaultOptions: { queries: { networkMode: 'always', retry: false, staleTime: Infinity, refetchOnWindowFocus: false } },
})
try {
  await signIn()
  listen(client)
  setTimeout(() => void loadPages(), LOAD_AFTER)
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
} catch (error) {
  root.render(
    <QueryClientProvider client={client}>
      <Failure error={error instanceof Error ? error : new Error(String(error))} />
    </QueryClientProvider>,
  )
}
