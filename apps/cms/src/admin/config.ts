import type { Config } from 'payload';
import { appFolder } from '../current-env.ts';
import { adminMeta } from './meta.ts';

/** What stands around every form and list of the admin. */
export const admin: Config['admin'] = {
  user: 'users',
  avatar: 'default',
  meta: adminMeta,
  importMap: {
    baseDir: `${appFolder}/src`,
    importMapFile: `${appFolder}/src/app/(payload)/admin/importMap.js`
  },
  components: {
    graphics: { Logo: '/admin/Logo#Logo', Icon: '/admin/Logo#Icon' },
    header: ['/admin/DemoBanner#DemoBanner'],
    providers: ['/admin/mending/MendedPages#MendedPages', '/drafts/admin/VersionLine#VersionLine'],
    beforeDashboard: [
      '/admin/DashboardTitle#DashboardTitle',
      '/admin/Tour#Tour',
      '/checklist/Checklist#Checklist',
      '/dashboard/Dashboard#Dashboard'
    ]
  }
};
