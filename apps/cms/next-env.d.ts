/// <reference types="next" />
/// <reference types="next/image-types/global" />
import "./.builds/80aa73e3a714b406.making-20060/types/routes.d.ts";
import "./.builds/80aa73e3a714b406.making-20060/types/root-params.d.ts";

// NOTE: This file should not be edited
// see https://nextjs.org/docs/app/api-reference/config/typescript for more information.
