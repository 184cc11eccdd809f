/// <reference types="next" />
/// <reference types="next/image-types/global" />
import "./.builds/cabc5cadda189a19.making-21804/types/routes.d.ts";
import "./.builds/cabc5cadda189a19.making-21804/types/root-params.d.ts";

// NOTE: This file should not be edited
// see https://nextjs.org/docs/app/api-reference/config/typescript for more information.
