/** Tells the sign-in page whether to show the demo's people. Next adds forwarding headers of its own, so it cannot tell. */
export const oneClickHeader = 'x-broadside-one-click';
