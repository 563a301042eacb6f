// Generated from spec/tracepass/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.
export interface paths {
    "/api/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description One page of the workspace's products, the newest first. Rows are short: template, defaults and images are only in the single read. Costs one read of the daily read budget and never touches the write budget.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Adds a product to the workspace. `category` decides which template its passports follow, `model` must not be taken by another product of the workspace, and `defaultFieldValues` is what each later passport starts from. Image addresses are kept as they are; nothing is copied from them. Costs one write, no passport slot.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        /**
         * Read a product
         * @description The whole product, with its images and the time of its last change. Costs one read.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product for good
         * @description Removes a product that has no passports, archived ones included, together with its images and documents. Only on a paid plan; archiving works on every one. Costs one write.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Changes the members that are sent and leaves the others alone. `null` removes the description. `imageUrls` and `defaultFieldValues` are replaced as a whole, and new defaults reach only passports created from then on. A new `model` has to be free in the workspace. The category stays what it was at creation. Costs one write.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/api/v1/products/{id}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image of a product
         * @description Stores one picture, sent as the part `file` of a form, and puts its address behind those in `imageUrls`. A product has at most 20. No `Idempotency-Key` is honoured here, since a form cannot be compared safely: before a repeat, read the product and see whether the image is there. Mock default: costs one write.
         */
        post: operations["uploadProductImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/images/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
                /** @description Place of the image in `imageUrls`, counted from 0. */
                index: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove an image of a product
         * @description Takes one address out of `imageUrls`; those behind it move up. Mock default: costs one write.
         */
        delete: operations["deleteProductImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/products/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a product
         * @description Takes the product out of use: it gets no new passports, and lists leave it out unless they are asked for it. Passports that exist go on resolving. Refused as long as one that is not archived belongs to it. A change of `status` to `active` is the way back. Costs one write.
         */
        post: operations["archiveProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List passports
         * @description One page of the workspace's passports as short rows, without their fields. Costs one read of the same budget that product reads draw on.
         */
        get: operations["listPassports"];
        put?: never;
        /**
         * Create a passport
         * @description Drafts the passport of one item. Its fields start from the defaults of the product, of the template and of the company. GTIN and serial number together must be new, and the GTIN must not belong to another company.
         *
         *     Costs one write and one slot of the plan's `maxDpps`. With no slot left, a plan that sells extra passports answers 402 with the price; the same call with `confirmOverage: true` accepts it. Use a fresh key for that second call: its body differs, and a key stands for one body.
         */
        post: operations["createPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 100 passports
         * @description Drafts a passport for each item, and says of each what became of it: one that fails leaves the others alone. The key covers the whole batch. It takes as many writes as it has items, and is refused as a whole when the day's budget, or the slots of the plan, have no room for all of them; one `confirmOverage` beside the items accepts the charge for all.
         *
         *     Mock default: an item that breaks its schema, or has a wrong check digit, makes the whole batch invalid; what fails item by item is an unknown or archived product, a taken serial number and a GTIN of another company. `confirmOverage` within an item is not looked at.
         */
        post: operations["createPassportBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        /**
         * Read a passport
         * @description The whole passport. Texts that exist in several languages come with all of them, unless `lang` picks one. Costs one read.
         */
        get: operations["getPassport"];
        put?: never;
        post?: never;
        /**
         * Delete a passport for good
         * @description Removes a passport that was never published, together with all that hangs on it, and gives its slot back. Only drafts and passports in review qualify, and only on a paid plan. Costs one write.
         */
        delete: operations["deletePassport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/{id}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        /**
         * Get the QR code of a passport
         * @description The code to put on the item. It holds the passport's Digital Link, `gs1.digitalLinkUri`. What is answered is up to `format` alone, not to the `Accept` header. Costs one read.
         */
        get: operations["getPassportQr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/{id}/compliance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        /**
         * Check whether a passport is complete
         * @description Compares fields and parties with what the category asks for, and says what is missing. It changes nothing. Costs one read.
         */
        get: operations["getPassportCompliance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/{id}/fields/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
                /**
                 * @description Key of a field on the template of the passport.
                 * @example batteryChemistry
                 */
                key: components["parameters"]["FieldKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a field of a passport
         * @description Stores a value for one field, as it is sent: a text of digits stays a text. Where the value comes from decides whether it counts as approved at once or waits for review. The key has to be on the template of the passport. Counts and completion follow. Costs one write.
         */
        patch: operations["updatePassportField"];
        trace?: never;
    };
    "/api/v1/passports/{id}/parties/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
                /** @description The role that is meant; any other is answered 400. */
                role: components["parameters"]["PartyRole"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a party of a passport
         * @description Leaves a role empty. One that is empty already is no mistake. Mock default: costs one write and answers with the passport; neither is published.
         */
        delete: operations["deletePassportParty"];
        options?: never;
        head?: never;
        /**
         * Set a party of a passport
         * @description Names the economic operator that has a role, or puts another in its place: the whole block is replaced, nothing of the former one stays. Costs one write.
         */
        patch: operations["upsertPassportParty"];
        trace?: never;
    };
    "/api/v1/passports/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a passport
         * @description Takes a passport out of public sight for the time being: its page answers 423 until somebody publishes it again in the dashboard, for which this API has no call. A body is not needed. Costs one write.
         *
         *     Mock default: a passport in any state but `archived` can be suspended, and doing it again changes nothing; the page names no condition, and a client speaks of published passports only.
         */
        post: operations["suspendPassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a passport
         * @description Withdraws a passport for good; there is no way back. Its public page is gone from then on. A body is not needed, and not looked at. Costs one write.
         *
         *     Mock default: archiving again changes nothing; an archived passport can still be read and listed, keeps its slot, and takes no other change.
         */
        post: operations["archivePassport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/by-serial/{serial}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        /**
         * Read a passport by its serial number
         * @description What reading by id gives, for callers that only know the serial number. Costs one read.
         */
        get: operations["getPassportBySerial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/by-serial/{serial}/qr": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        /**
         * Get the QR code of a passport by its serial number
         * @description What asking by id gives. Costs one read.
         */
        get: operations["getPassportQrBySerial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/by-serial/{serial}/fields/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
                /**
                 * @description Key of a field on the template of the passport.
                 * @example batteryChemistry
                 */
                key: components["parameters"]["FieldKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set a field of a passport by its serial number
         * @description Sets a field as by id. Costs one write.
         */
        patch: operations["updatePassportFieldBySerial"];
        trace?: never;
    };
    "/api/v1/passports/by-serial/{serial}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a passport by its serial number
         * @description Suspends as by id. Costs one write.
         */
        post: operations["suspendPassportBySerial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passports/by-serial/{serial}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive a passport by its serial number
         * @description Archives as by id. Costs one write.
         */
        post: operations["archivePassportBySerial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description All templates at once. They are the same for everyone, and reading them costs nothing. Their category keys are singular where product categories are plural (`battery`, `batteries`).
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{category}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the template, as in the list: `battery`, `textile`, `steel`. Mock default: the slug of a product category names the same template.
                 * @example battery
                 */
                category: string;
            };
            cookie?: never;
        };
        /**
         * Read a template
         * @description One template with all of its fields, in English. It is the same for everyone. Whether reading it counts is not published; Mock default: it costs nothing, as the list.
         */
        get: operations["getTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Identifier of a stored document.
         * @example 6650a1b2c3d4e5f6a7b8c9d0
         */
        ObjectId: string;
        /**
         * Format: date-time
         * @description Point in time in UTC, to the millisecond.
         * @example 2026-05-09T10:00:00.000Z
         */
        Timestamp: string;
        /**
         * @description GS1 trade item number, 14 digits. The last one is a check digit: weigh the first 13 alternately with 3 and 1, starting with 3, and take what is missing to the next multiple of ten.
         * @example 04012345000016
         */
        Gtin14: string;
        /**
         * @description Number of one item, unique under its GTIN. Any characters.
         * @example BP-48V-100-000001
         */
        SerialNumber: string;
        /**
         * @description Language by its two letters (ISO 639-1).
         * @example en
         */
        LanguageCode: string;
        /**
         * @description One of the 24 official languages of the EU.
         * @enum {string}
         */
        EuLocale: "bg" | "cs" | "da" | "de" | "el" | "en" | "es" | "et" | "fi" | "fr" | "ga" | "hr" | "hu" | "it" | "lt" | "lv" | "mt" | "nl" | "pl" | "pt" | "ro" | "sk" | "sl" | "sv";
        /**
         * @description What kind of goods a product is; each kind has its own template.
         * @enum {string}
         */
        CategorySlug: "batteries" | "textiles" | "jewelry" | "electronics" | "furniture" | "chemicals" | "packaging" | "toys" | "fmcg" | "tyres" | "iron-steel" | "construction";
        /**
         * @description An archived product takes no new passports.
         * @enum {string}
         */
        ProductStatus: "active" | "archived";
        /**
         * @description Where a passport is in its life. New ones are drafts; publishing happens in the dashboard.
         * @enum {string}
         */
        PassportStatus: "draft" | "in_review" | "approved" | "published" | "suspended" | "expired" | "archived";
        /** @description Public HTTPS addresses of the product's pictures. A change of the product replaces the whole list; the upload of an image adds to it. */
        ImageUrls: string[];
        /**
         * @description What every new passport of the product starts with: field key to value. Each key has to exist on the template of the product's category.
         * @example {
         *       "batteryChemistry": "NMC",
         *       "nominalVoltage": 48
         *     }
         */
        DefaultFieldValues: {
            [key: string]: unknown;
        };
        Product: {
            _id: components["schemas"]["ObjectId"];
            /** @description Name for people. */
            name: string;
            /** @description The maker's identifier, unique in the workspace. */
            model: string;
            /** @description The category that was asked for. Not bound to `CategorySlug`, because categories have been added and split since. */
            category: string;
            /** @description The template that the category stands for. */
            templateId: components["schemas"]["ObjectId"];
            defaultFieldValues: components["schemas"]["DefaultFieldValues"];
            /** @description Passports made from the product so far. */
            passportCount: number;
            status: components["schemas"]["ProductStatus"];
            /** @description Free text. */
            description?: string | null;
            /** @description Addresses of pictures, in the order given. */
            imageUrls?: string[];
            /** @description Language of name and description. */
            sourceLocale?: components["schemas"]["LanguageCode"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A product after a change; only identity, change and time of change are certain to be in it. */
        UpdatedProduct: {
            _id: components["schemas"]["ObjectId"];
            /** @description Name for people. */
            name?: string;
            /** @description The maker's identifier. */
            model?: string;
            /** @description The category it was created with. */
            category?: string;
            templateId?: components["schemas"]["ObjectId"];
            defaultFieldValues?: components["schemas"]["DefaultFieldValues"];
            passportCount?: number;
            status?: components["schemas"]["ProductStatus"];
            /** @description Free text. */
            description?: string | null;
            imageUrls?: string[];
            sourceLocale?: components["schemas"]["LanguageCode"];
            createdAt?: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description A product as a row of a list. */
        ProductListItem: {
            _id: components["schemas"]["ObjectId"];
            /** @description Name for people. */
            name: string;
            /** @description The maker's identifier. */
            model: string;
            /** @description The category it was created with. */
            category: string;
            passportCount: number;
            status: components["schemas"]["ProductStatus"];
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description One page of products in its envelope. */
        ProductList: {
            data: {
                items: components["schemas"]["ProductListItem"][];
                /** @description Rows on all pages together. */
                total: number;
                page: number;
                limit: number;
                totalPages: number;
            };
        };
        CreateProductRequest: {
            /** @description Name for people. */
            name: string;
            /** @description The maker's identifier; no other product of the workspace may have it. */
            model: string;
            category: components["schemas"]["CategorySlug"];
            /** @description Free text. */
            description?: string;
            defaultFieldValues?: components["schemas"]["DefaultFieldValues"];
            imageUrls?: components["schemas"]["ImageUrls"];
            /** @description Language of name and description; left out, the workspace's own, usually English. */
            sourceLocale?: components["schemas"]["LanguageCode"];
        };
        /** @description What to change; members that are left out stay as they are. */
        UpdateProductRequest: {
            name?: string;
            /** @description Has to be free only if it differs from now. */
            model?: string;
            /** @description A new text, or `null` for none. */
            description?: string | null;
            defaultFieldValues?: components["schemas"]["DefaultFieldValues"];
            imageUrls?: components["schemas"]["ImageUrls"];
            status?: components["schemas"]["ProductStatus"];
            sourceLocale?: components["schemas"]["LanguageCode"];
        };
        /** @description A form with one picture. */
        ImageUpload: {
            /**
             * Format: binary
             * @description PNG, JPG or WebP, at most 5 MB.
             */
            file: Blob;
        };
        /** @description Where the picture is from now on, and all pictures of the product. */
        UploadedImage: {
            /**
             * Format: uri
             * @description Address of the new picture, in the service's own storage.
             */
            imageUrl: string;
            /** @description Addresses of all pictures, the new one last. */
            imageUrls: string[];
        };
        /** @description What a removal answers is not published; only that it is a JSON object. */
        ImageRemoval: {
            /** @description Addresses of the pictures that are left. */
            imageUrls?: string[];
        };
        /** @description A product that was just taken out of use. */
        ArchivedProduct: {
            _id: components["schemas"]["ObjectId"];
            /** @description Name for people. */
            name: string;
            status: components["schemas"]["ProductStatus"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description What went with a product. */
        ProductDeletion: {
            /** @description Text for people. */
            message: string;
            summary: {
                productId: components["schemas"]["ObjectId"];
                /** @description Name that the product had. */
                name: string;
                /** @description Kind of dependent record to how many were removed or unlinked. */
                deletedCounts: {
                    [key: string]: number;
                };
            };
        };
        /** @description Which item the passport is for. */
        Gs1Input: {
            gtin: components["schemas"]["Gtin14"];
            serialNumber: components["schemas"]["SerialNumber"];
        };
        /** @description Which item the passport is for, and the address its data carrier holds. */
        Gs1Identifier: {
            gtin: components["schemas"]["Gtin14"];
            serialNumber: components["schemas"]["SerialNumber"];
            /**
             * Format: uri
             * @description `https://id.tracepass.eu/p/01/`, the GTIN, `/21/`, and the serial number with percent encoding.
             */
            digitalLinkUri: string;
        };
        /** @description How many fields the passport has, and in which state they are. */
        FieldCounts: {
            /** @description All fields, rejected ones included. */
            total: number;
            empty: number;
            approved: number;
            pendingReview: number;
            flagged: number;
        };
        /** @description One field of a passport. With `format=full`, label, unit and access level of the template join it. */
        FieldValue: {
            /** @description Any JSON value; absent or null while the field is empty. */
            value?: unknown;
            /** @enum {string} */
            status?: "empty" | "pending_review" | "approved" | "flagged" | "rejected";
            /** @enum {string} */
            source?: "manual" | "ai_suggested" | "ai_approved" | "reference_db" | "supplier" | "system" | "company";
            confidence?: number;
            /** @enum {string} */
            accessLevel?: "public" | "restricted" | "authority";
            /** @description Id of whoever changed it last. */
            lastUpdatedBy?: string;
            lastUpdatedAt?: components["schemas"]["Timestamp"];
            /** @description Id of whoever approved it. */
            approvedBy?: string;
            approvedAt?: components["schemas"]["Timestamp"];
            sourceLocale?: components["schemas"]["LanguageCode"];
            /** @description Language to text, on texts that exist in several languages; gone once `lang` picked one. */
            translations?: {
                [key: string]: unknown;
            };
        };
        Passport: {
            _id: components["schemas"]["ObjectId"];
            /** @description The workspace that owns the passport. */
            companyId: components["schemas"]["ObjectId"];
            productId: components["schemas"]["ObjectId"];
            templateId: components["schemas"]["ObjectId"];
            gs1: components["schemas"]["Gs1Identifier"];
            status: components["schemas"]["PassportStatus"];
            /** @description Share of approved fields. The sources disagree whether it is rounded or cut off. */
            completionPercentage: number;
            fieldCounts: components["schemas"]["FieldCounts"];
            /** @description Field key to field. */
            fields: {
                [key: string]: components["schemas"]["FieldValue"] | (string | number | boolean | unknown[] | null);
            };
            parties?: components["schemas"]["Parties"];
            /** @description Null or absent on a passport that was never published. */
            publishedAt?: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt?: components["schemas"]["Timestamp"];
        };
        /** @description A passport as a row of a list. */
        PassportListItem: {
            _id: components["schemas"]["ObjectId"];
            productId: components["schemas"]["ObjectId"];
            gs1: components["schemas"]["Gs1Identifier"];
            status: components["schemas"]["PassportStatus"];
            completionPercentage: number;
            publishedAt?: components["schemas"]["Timestamp"] | null;
        };
        /** @description One page of passports in its envelope. */
        PassportList: {
            data: {
                items: components["schemas"]["PassportListItem"][];
                /** @description Rows on all pages together. */
                total: number;
                page: number;
                limit: number;
                totalPages: number;
            };
        };
        CreatePassportRequest: {
            /** @description A product of the same workspace. */
            productId: components["schemas"]["ObjectId"];
            gs1: components["schemas"]["Gs1Input"];
            parties?: components["schemas"]["Parties"];
            /** @description Accepts the charge for a passport beyond the plan. Needed only after a 402. */
            confirmOverage?: boolean;
        };
        /**
         * @description What an economic operator has to do with the item.
         * @enum {string}
         */
        PartyRole: "manufacturer" | "importer" | "authorisedRepresentative" | "distributor" | "recycler" | "producerResponsibilityOrg";
        /** @description The economic operators, one per role. */
        Parties: {
            [key: string]: components["schemas"]["Party"];
        };
        /** @description An economic operator. It needs a GLN or another identifier of its own. */
        Party: {
            legalName: string;
            /** @description GS1 location number, 13 digits. The last one is a check digit like that of a GTIN, with the weights 1 and 3, starting with 1. */
            gln?: string;
            /** @description Country by its two letters (ISO 3166-1). */
            country?: string;
            /** @description VAT, EORI or supplier number. */
            legacyOperatorId?: string;
            /** @description Address of the operator; its form is not published. */
            url?: string;
            /** @enum {string} */
            readonly status?: "approved" | "pending_review";
        };
        /** @description What went with a passport. */
        PassportDeletion: {
            /** @description Text for people. */
            message: string;
            summary: {
                passportId: components["schemas"]["ObjectId"];
                serialNumber: components["schemas"]["SerialNumber"];
                gtin: components["schemas"]["Gtin14"];
                /** @description Kind of dependent record to how many were removed or unlinked. */
                deletedCounts: {
                    [key: string]: number;
                };
                /** @description Change of the slots in use. */
                dppsActiveDelta: number;
            };
        };
        CreatePassportBatchRequest: {
            /** @description What to create, in the order in which the results come. */
            passports: components["schemas"]["CreatePassportRequest"][];
            /** @description Accepts the charge for all passports beyond the plan. Needed only after a 402. */
            confirmOverage?: boolean;
        };
        /** @description The results, one for each item. */
        PassportBatch: {
            results: components["schemas"]["PassportBatchResult"][];
        };
        /** @description What became of one item. */
        PassportBatchResult: {
            /** @description Place of the item in the request, from 0. */
            index: number;
            /** @enum {string} */
            status: "created" | "error";
            /** @description The draft, if it was created. Certain are its id, its identifiers and its state. */
            data?: {
                _id: components["schemas"]["ObjectId"];
                gs1: components["schemas"]["Gs1Identifier"];
                status: components["schemas"]["PassportStatus"];
            };
            /** @description Why it was not, in the words of a single creation. */
            error?: string;
        };
        /** @description Why a passport is suspended; may be left out. */
        SuspendPassportRequest: {
            /** @description For the record. Audit trail and webhook carry the first 500 characters; a longer text is cut there, not refused. */
            reason?: string;
        };
        /** @description A passport that is suspended. */
        PassportSuspension: {
            _id: components["schemas"]["ObjectId"];
            /** @constant */
            status: "suspended";
            suspendedAt: components["schemas"]["Timestamp"];
            /** @description The reason that was given, if any. */
            suspensionReason?: string | null;
        };
        /** @description A passport that is archived. */
        PassportArchival: {
            _id: components["schemas"]["ObjectId"];
            /** @constant */
            status: "archived";
            archivedAt: components["schemas"]["Timestamp"];
        };
        /** @description A QR code, for callers that want JSON. */
        QrCodeInJson: {
            /** @description The code as SVG. */
            result: string;
        };
        /** @description Whether a passport has what its category asks for. Mock default: required fields, required parties, the form of values and the country of the manufacturer are looked at. */
        Compliance: {
            /**
             * @description `incomplete` where anything critical was found, `compliant_with_warnings` where only warnings were.
             * @enum {string}
             */
            verdict: "compliant" | "compliant_with_warnings" | "incomplete";
            /** @description Key of the template. */
            category: string;
            /**
             * @description Whether rules that depend on values of the passport were looked at. Mock default: `static-only` for every category.
             * @enum {string}
             */
            conditionalCoverage: "evaluated" | "static-only";
            critical: components["schemas"]["ComplianceFinding"][];
            warnings: components["schemas"]["ComplianceFinding"][];
            /** @description Names of what was looked at. */
            checkedRules?: string[];
            completionPercentage?: number;
        };
        /** @description Something that is missing or wrong. */
        ComplianceFinding: {
            /** @description Known are `missing_field`, `unapproved_field`, `missing_party`, `invalid_format`, `conditional_missing` and `unverifiable_conditional`. */
            type: string;
            /** @enum {string} */
            severity: "critical" | "warning";
            /** @description For people. */
            why: string;
            /** @description What it is about. Mock default: key of the field or role of the party. */
            target?: string;
            /** @description The law that asks for it. */
            regulation?: string;
            /** @description Where in that law. */
            article?: string;
            /** @description Name of the rule. */
            ruleId?: string;
            /** @description What to do about it. */
            fix?: string;
        };
        /** @description What a field is to hold. */
        UpdatePassportFieldRequest: {
            /** @description Any JSON value but null. It is stored with the type that it has here. */
            value: string | number | boolean | unknown[] | Record<string, never>;
            /**
             * @description Where the value comes from; `manual` when left out. `ai_suggested` and `supplier` wait for review, all others are approved.
             * @enum {string}
             */
            source?: "manual" | "ai_suggested" | "ai_approved" | "reference_db" | "supplier" | "system";
            /** @description Language of the value, if it is a text. */
            sourceLocale?: components["schemas"]["LanguageCode"];
        };
        /** @description What a change of a field or a party is answered with; nothing in it is certain. */
        ChangedPassport: {
            [key: string]: unknown;
        };
        Template: {
            /** @description Key of the template, singular: `battery`, `textile`, `steel`. */
            category: string;
            /** @description English name. */
            categoryLabel: string;
            fieldCount: number;
            requiredFieldCount: number;
            /** @description The law behind it. */
            regulation: string;
            version: number;
        };
        TemplateList: {
            templates: components["schemas"]["Template"][];
        };
        /** @description One field that passports of the category have. */
        TemplateField: {
            /** @description Name of the field, unique in the template. */
            key: string;
            /** @description English label. */
            label: string;
            /** @description Kind of value; known are `string`, `number`, `boolean`, `date`, `enum`, `multi_enum`, `url`, `object`, `array` and `file_reference`. */
            dataType: string;
            /** @description Who may see the value; known are `public`, `restricted` and `authority`. */
            accessLevel: string;
            /** @description Display name of the group that the field stands in. */
            category: string;
            required: boolean;
            /** @description Values to choose from, on fields that have some. */
            enumOptions?: {
                /** @description What is stored. */
                value: string;
                /** @description English text for it. */
                label: string;
            }[];
            /** @description Unit of measurement. */
            unit?: string;
            /** @description Where the law asks for the field. */
            regulationRef?: string;
            /** @description Bounds of the value. Their layout is not published; Mock default: those of the vendor's open templates, of which `null` or absence means no bound. */
            validation?: {
                [key: string]: unknown;
            };
        };
        TemplateWithFields: {
            /** @description Key of the template. */
            category: string;
            /** @description English name. */
            categoryLabel: string;
            fieldCount: number;
            requiredFieldCount: number;
            /** @description The law behind it. */
            regulation: string;
            version: number;
            fields: components["schemas"]["TemplateField"][];
        };
        /** @description Every error has this shape, more or less filled. */
        Error: {
            /** @description A fixed text or a machine code; stable enough to branch on. */
            error: string;
            /** @description Depends on the error. */
            details?: {
                [key: string]: unknown;
            };
            /** @description Text for people. */
            message?: string;
            /** @description Why a deletion is refused. */
            reason?: string;
            /** @description Machine code. */
            code?: string;
        };
        /** @description The body, a parameter or a header breaks its rules. */
        ValidationError: {
            /** @constant */
            error: "Validation error";
            details: {
                /** @description Path of a member, with dots, to what is wrong with it. */
                fieldErrors: {
                    [key: string]: string[];
                };
            };
        };
        /** @description No slot is left, and the plan sells more. */
        OverageRequired: {
            /** @constant */
            error: "overage_required";
            /** @description Slots of the plan. */
            planLimit: number;
            /** @description Slots in use when the call came. */
            currentUsage: number;
            /** @description Price of one more passport in euro cents. */
            extraPriceCents: number;
            /** @description Text for people. */
            message: string;
        };
        /** @description Something that stays. */
        DeletionRefusal: {
            /** @description What was refused; the wording is not published. */
            error: string;
            /** @description What stands in the way. */
            reason: string;
        };
    };
    responses: {
        /** @description A member, a parameter or the key is missing, malformed or out of bounds, or the body is not JSON or too large. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
            };
        };
        /** @description A query parameter is malformed or out of bounds. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
            };
        };
        /** @description No token, or one that is unknown, expired or revoked. The wording is not published. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The workspace's subscription is past due or cancelled. The wording is not published. */
        SubscriptionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token's scopes, the user's role or the plan do not allow reading. `details` may name what is missing. */
        ReadForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token's scopes, the user's role or the plan do not allow this change. `details` may name what is missing. */
        WriteForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such product in this workspace; one that belongs to somebody else looks the same. */
        ProductNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such passport in this workspace; one that belongs to somebody else looks the same. */
        PassportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The code, in the format that was asked for. */
        QrCode: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["QrCodeInJson"];
                "image/svg+xml": string;
                "image/png": Blob;
            };
        };
        /** @description No slot is left, or not enough for a batch, and the charge for extra passports was not accepted; or the plan sells none; or the subscription is not paid. */
        NoSlotLeft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OverageRequired"] | components["schemas"]["Error"];
            };
        };
        /** @description Done. What the service answers is not published; clients only count on JSON. Mock default: the whole passport after the change. */
        PassportAfterChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChangedPassport"];
            };
        };
        /** @description The passport is suspended. */
        PassportSuspended: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PassportSuspension"];
            };
        };
        /** @description The passport is archived. */
        PassportArchival: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PassportArchival"];
            };
        };
        /** @description A call with the same key is under way, on a service that refuses the second one: nothing is published about it, and the mock lets it wait. */
        KeyUnderWay: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The passport is archived. Mock default; no page says what becomes of a change then. Archiving it again is not refused by the mock. */
        PassportArchived: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant. */
        AmbiguousSerial: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The serial number stands under several GTINs of the workspace, and `gtin` does not say which is meant. Or the passport is archived, which is a mock default. */
        SerialConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Another product of the workspace has this model. */
        DuplicateModel: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key was used before, with another body. Retrying does not help; take a new key. */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Today's writes are used up. The budget belongs to the workspace and starts anew at midnight UTC. */
        WriteBudgetSpent: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Today's reads are used up. The wording for reads is not published. */
        ReadBudgetSpent: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. A retry with the same key is safe. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
         * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
         */
        IdempotencyKey: string;
        /** @description Number of the page, counted from 1. */
        Page: number;
        /** @description Rows per page. The service never returns more than 100. */
        Limit: number;
        /**
         * @description Text to look for in names and models.
         * @example BP-48V-100
         */
        ProductSearch: string;
        /**
         * @description Text to look for in GTINs and serial numbers.
         * @example BP-48V-100-000001
         */
        PassportSearch: string;
        /** @description The product's `_id`. */
        ProductId: components["schemas"]["ObjectId"];
        /** @description The passport's `_id`. */
        PassportId: components["schemas"]["ObjectId"];
        /** @description `full` puts label, unit and access level of the template beside each value. `summary` is known only from a client of the service; what it leaves out is not published. */
        PassportFormat: "full" | "summary";
        /** @description Reduces every text to one language: the one asked for if there is a translation, else the source text, else English, else what there is. With `format=full` the labels follow. */
        PassportLanguage: components["schemas"]["EuLocale"];
        /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
        SerialInPath: components["schemas"]["SerialNumber"];
        /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
        WhichGtin: components["schemas"]["Gtin14"];
        /** @description An image as SVG or PNG, or JSON that has the SVG in it. */
        QrFormat: "svg" | "png" | "json";
        /** @description Draws the code in the colours of the company. Mock default: the company has none, so nothing changes. */
        QrBranding: boolean;
        /**
         * @description Colour of the dark modules as six hexadecimal digits, black when left out; it wins over the branding. Mock default: a leading `#` may stand before them.
         * @example 1A2B3C
         */
        QrColor: string;
        /**
         * @description Colour behind them as six hexadecimal digits, or eight with the opacity last; transparent when left out. Mock default: a leading `#` may stand before them.
         * @example FFFFFF
         */
        QrBackground: string;
        /**
         * @description Key of a field on the template of the passport.
         * @example batteryChemistry
         */
        FieldKey: string;
        /** @description The role that is meant; any other is answered 400. */
        PartyRole: components["schemas"]["PartyRole"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Seconds until the budget is full again. No page promises this header; the mock sends it as an extra.
         * @example 50400
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProducts: {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page. The service never returns more than 100. */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Only products of this category. The values are those of `CategorySlug`; the page asks for a slug without saying what an unknown one does, hence a plain string.
                 * @example batteries
                 */
                category?: string;
                /** @description Only products in this state. */
                status?: components["schemas"]["ProductStatus"];
                /**
                 * @description Text to look for in names and models.
                 * @example BP-48V-100
                 */
                search?: components["parameters"]["ProductSearch"];
                /** @description With `true`, archived products are part of the list too. */
                showArchived?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    createProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductRequest"];
            };
        };
        responses: {
            /** @description The product as it was stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description A member is missing or out of bounds, the category has no template, the key is unusable, or the body is not JSON or too large. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            409: components["responses"]["DuplicateModel"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["ProductNotFound"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductDeletion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            /** @description The Free plan cannot delete for good, or the token may not write. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            404: components["responses"]["ProductNotFound"];
            /** @description Passports belong to the product; `reason` tells how many. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRefusal"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    updateProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProductRequest"];
            };
        };
        responses: {
            /** @description The product after the change. Certain are its id, the members that were changed and the time of the change; the page leaves open whether the rest comes along. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedProduct"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["ProductNotFound"];
            409: components["responses"]["DuplicateModel"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    uploadProductImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageUpload"];
            };
        };
        responses: {
            /** @description The image is stored. The page shows this body without its status, so 200 and 201 are both documented here. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImage"];
                };
            };
            /** @description The image is stored. Mock default: this status. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImage"];
                };
            };
            /** @description The form has no part `file`, or is no form. Mock default: also a product that has 20 images already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["ProductNotFound"];
            /** @description The product has 20 images already, on a service that takes this for a conflict: no page names the status. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The picture is larger than 5 MB. The wording is not published. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The file is no PNG, JPG or WebP. The wording is not published. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    deleteProductImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
                /** @description Place of the image in `imageUrls`, counted from 0. */
                index: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image is gone. Mock default: answered with the product as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImageRemoval"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            /** @description No such product in this workspace. Mock default: also an index at which the product has no image. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["KeyUnderWay"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    archiveProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The product's `_id`. */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product is archived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArchivedProduct"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["ProductNotFound"];
            /** @description A passport that is not archived belongs to the product. The wording is not published. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    listPassports: {
        parameters: {
            query?: {
                /** @description Number of the page, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows per page. The service never returns more than 100. */
                limit?: components["parameters"]["Limit"];
                /** @description Only passports of this product. */
                productId?: components["schemas"]["ObjectId"];
                /** @description Only passports in this state. */
                status?: components["schemas"]["PassportStatus"];
                /**
                 * @description Text to look for in GTINs and serial numbers.
                 * @example BP-48V-100-000001
                 */
                search?: components["parameters"]["PassportSearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of passports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassportList"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    createPassport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePassportRequest"];
            };
        };
        responses: {
            /** @description The draft, with the fields it inherited. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passport"];
                };
            };
            /** @description A member is missing or out of bounds, the GTIN or a GLN fails its check digit, the key is unusable, or the body is not JSON or too large. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationError"] | components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["NoSlotLeft"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["ProductNotFound"];
            /** @description Another company registered the GTIN, or the serial number is taken under it, or the product takes no new passports because it is archived. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    createPassportBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePassportBatchRequest"];
            };
        };
        responses: {
            /** @description What became of each item. Mock default; the status of a success was not seen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassportBatch"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["NoSlotLeft"];
            403: components["responses"]["WriteForbidden"];
            409: components["responses"]["KeyUnderWay"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getPassport: {
        parameters: {
            query?: {
                /** @description `full` puts label, unit and access level of the template beside each value. `summary` is known only from a client of the service; what it leaves out is not published. */
                format?: components["parameters"]["PassportFormat"];
                /** @description Reduces every text to one language: the one asked for if there is a translation, else the source text, else English, else what there is. With `format=full` the labels follow. */
                lang?: components["parameters"]["PassportLanguage"];
            };
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passport. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["PassportNotFound"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePassport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassportDeletion"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            /** @description The Free plan cannot delete for good (then with a `reason`), or the token may not write. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRefusal"] | components["schemas"]["Error"];
                };
            };
            404: components["responses"]["PassportNotFound"];
            /** @description The passport was published, or is in a state that is only archived, never deleted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletionRefusal"];
                };
            };
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getPassportQr: {
        parameters: {
            query?: {
                /** @description An image as SVG or PNG, or JSON that has the SVG in it. */
                format?: components["parameters"]["QrFormat"];
                /** @description Draws the code in the colours of the company. Mock default: the company has none, so nothing changes. */
                useCompanyBranding?: components["parameters"]["QrBranding"];
                /**
                 * @description Colour of the dark modules as six hexadecimal digits, black when left out; it wins over the branding. Mock default: a leading `#` may stand before them.
                 * @example 1A2B3C
                 */
                color?: components["parameters"]["QrColor"];
                /**
                 * @description Colour behind them as six hexadecimal digits, or eight with the opacity last; transparent when left out. Mock default: a leading `#` may stand before them.
                 * @example FFFFFF
                 */
                backgroundColor?: components["parameters"]["QrBackground"];
            };
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QrCode"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["PassportNotFound"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getPassportCompliance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict, with what it rests on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Compliance"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["PassportNotFound"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    updatePassportField: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
                /**
                 * @description Key of a field on the template of the passport.
                 * @example batteryChemistry
                 */
                key: components["parameters"]["FieldKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePassportFieldRequest"];
            };
        };
        responses: {
            200: components["responses"]["PassportAfterChange"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["PassportArchived"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    deletePassportParty: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
                /** @description The role that is meant; any other is answered 400. */
                role: components["parameters"]["PartyRole"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportAfterChange"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["PassportArchived"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    upsertPassportParty: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
                /** @description The role that is meant; any other is answered 400. */
                role: components["parameters"]["PartyRole"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Party"];
            };
        };
        responses: {
            200: components["responses"]["PassportAfterChange"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["PassportArchived"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    suspendPassport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SuspendPassportRequest"];
            };
        };
        responses: {
            200: components["responses"]["PassportSuspended"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["PassportArchived"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    archivePassport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's `_id`. */
                id: components["parameters"]["PassportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportArchival"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["PassportArchived"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getPassportBySerial: {
        parameters: {
            query?: {
                /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
                gtin?: components["parameters"]["WhichGtin"];
                /** @description `full` puts label, unit and access level of the template beside each value. `summary` is known only from a client of the service; what it leaves out is not published. */
                format?: components["parameters"]["PassportFormat"];
                /** @description Reduces every text to one language: the one asked for if there is a translation, else the source text, else English, else what there is. With `format=full` the labels follow. */
                lang?: components["parameters"]["PassportLanguage"];
            };
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The passport. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passport"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["AmbiguousSerial"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    getPassportQrBySerial: {
        parameters: {
            query?: {
                /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
                gtin?: components["parameters"]["WhichGtin"];
                /** @description An image as SVG or PNG, or JSON that has the SVG in it. */
                format?: components["parameters"]["QrFormat"];
                /** @description Draws the code in the colours of the company. Mock default: the company has none, so nothing changes. */
                useCompanyBranding?: components["parameters"]["QrBranding"];
                /**
                 * @description Colour of the dark modules as six hexadecimal digits, black when left out; it wins over the branding. Mock default: a leading `#` may stand before them.
                 * @example 1A2B3C
                 */
                color?: components["parameters"]["QrColor"];
                /**
                 * @description Colour behind them as six hexadecimal digits, or eight with the opacity last; transparent when left out. Mock default: a leading `#` may stand before them.
                 * @example FFFFFF
                 */
                backgroundColor?: components["parameters"]["QrBackground"];
            };
            header?: never;
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["QrCode"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["ReadForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["AmbiguousSerial"];
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    updatePassportFieldBySerial: {
        parameters: {
            query?: {
                /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
                gtin?: components["parameters"]["WhichGtin"];
            };
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
                /**
                 * @description Key of a field on the template of the passport.
                 * @example batteryChemistry
                 */
                key: components["parameters"]["FieldKey"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePassportFieldRequest"];
            };
        };
        responses: {
            200: components["responses"]["PassportAfterChange"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["SerialConflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    suspendPassportBySerial: {
        parameters: {
            query?: {
                /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
                gtin?: components["parameters"]["WhichGtin"];
            };
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SuspendPassportRequest"];
            };
        };
        responses: {
            200: components["responses"]["PassportSuspended"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["SerialConflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    archivePassportBySerial: {
        parameters: {
            query?: {
                /** @description The GTIN under which the serial number is meant. Needed only where it stands under several. */
                gtin?: components["parameters"]["WhichGtin"];
            };
            header?: {
                /**
                 * @description Makes a retry safe: for 24 hours a repeat with the same key and body gets the first answer again. Take a new UUID for each thing you want done; other strings work too.
                 * @example 7b4f1e2c-9a3d-4e5b-8c1a-2d3e4f5a6b7c
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The passport's serial number, percent-encoded as `encodeURIComponent` would. */
                serial: components["parameters"]["SerialInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PassportArchival"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["SubscriptionRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["PassportNotFound"];
            409: components["responses"]["SerialConflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["WriteBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The templates, without envelope and without pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            500: components["responses"]["InternalError"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Key of the template, as in the list: `battery`, `textile`, `steel`. Mock default: the slug of a product category names the same template.
                 * @example battery
                 */
                category: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateWithFields"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ReadForbidden"];
            /** @description No such template. The page calls `TEMPLATE_NOT_FOUND` the code and leaves open in which member it stands; Mock default: in both. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["ReadBudgetSpent"];
            500: components["responses"]["InternalError"];
        };
    };
}
