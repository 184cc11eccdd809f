import type { ServerProps } from 'payload';

/** The dashboard's heading. Everybody else sees where they are. */
export function DashboardTitle({ i18n }: ServerProps) {
  return <h1 className="for-ears-only">{i18n.t('general:dashboard')}</h1>;
}
