/// <reference types="next" />
/// <reference types="next/image-types/global" />
import "./.builds/1a7929ce1e76973a.making-11614/types/routes.d.ts";
import "./.builds/1a7929ce1e76973a.making-11614/types/root-params.d.ts";

// NOTE: This file should not be edited
// see https://nextjs.org/docs/app/api-reference/config/typescript for more information.
