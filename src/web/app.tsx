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
import { router } from './router.tsx'
import { signIn } from './server.ts'

const root = createRoot(document.getElementById('root') ?? document.body)
applyTheme()
try {
  await signIn()
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity, refetchOnWindowFocus: false } } })
  listen(client)
  root.render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
} catch (error) {
  root.render(<Failure error={error instanceof Error ? error : new Error(String(error))} />)
}
