import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/** Where the build goes: the site in `site`, and beside it Kit's working files, since the adapter empties its folder. */
const folder = process.env['SITE_BUILD_FOLDER'];

/** Pages hold no script of ours that would take a change in, so the browser loads them again. */
const reloadPages: Plugin = {
  name: 'reload-pages',
  apply: 'serve',
  hotUpdate({ modules, server }) {
    if (this.environment.name === 'ssr' && modules.length > 0) {
      server.environments.client.hot.send({ type: 'full-reload' });
    }
  }
};

export default defineConfig({
  plugins: [
    reloadPages,
    sveltekit({
      adapter: adapter({ out: `${folder ?? '.builds/dev'}/site`, precompress: true }),
      outDir: folder ? `${folder}/kit` : '.svelte-kit',
      paths: { relative: false }
    })
  ],
  // The oldest browsers that the site is made for: styles are lowered to them.
  build: { cssTarget: ['chrome95', 'safari14', 'firefox115'] },
  // Bundled, so that a build stands on its own wherever its folder is.
  ssr: { noExternal: [/^@broadside\//] },
  environments: {
    // No page sends script, so Kit takes the styles from the server's build.
    ssr: {
      build: {
        rolldownOptions: {
          // One style sheet for the whole site: a page is one request for its look, and the next page none.
          output: { codeSplitting: { groups: [{ name: 'style', test: /\.css$/ }] } }
        }
      }
    }
  }
});
