// Generated from spec/augno/openapi.yaml by `npm run generate`. Do not edit; `npm run check` fails when it drifts.
export interface paths {
    "/v1/catalog/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Products of type `sale`, the newest first; products of the other five types are only reachable by id, deleted ones not at all. Values within one filter are alternatives, filters narrow each other, except that `customer_ids` and `product_line_ids` add up. A search ranks an exact SKU first, then a SKU that has the term as a word, then a SKU that starts with it, then the rest; inside a rank the newest stands first.
         */
        get: operations["listProducts"];
        put?: never;
        /**
         * Create a product
         * @description Stores a product and, in the same step, the inventory item that carries its SKU, texts, price, cost and
         *     attributes. Stock on hand is zero at first.
         *
         *     Checks after the body's own form, of which the first to fail decides and leaves no trace: the SKU is free (409), the
         *     category exists (404) and is for products (400), the units of `unit_price`, then those of `unit_cost` (400), the
         *     product line exists (404), each attribute exists (404) and its property belongs to the category (400).
         *
         *     Without `unit_price` or `unit_cost` the rate is zero, with the base unit of the category's unit group above
         *     and below the line. The burn rate always starts at zero of that unit per day.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product
         * @description A product of any type. Unknown, deleted and foreign ids are all answered 404.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        /**
         * Delete a product
         * @description Takes the product and its item out of every list and read, and answers with the product as it stood. A second delete is 410, a delete of an unknown id 404. An idempotency key has no effect here.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description Changes what the body names and keeps the rest. `null` clears a description or notes, an empty text is stored as such. Type, category, product line, cost and attributes cannot be changed here. The answer is the saved product, even for a key that may write but not read.
         */
        patch: operations["updateProduct"];
        trace?: never;
    };
    "/v1/catalog/products/{id}/product-line/{product_line_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Put a product in a product line
         * @description Moves the product from the line it is in, if any, to this one; no call takes it out of every line. Repeating the call succeeds. It takes no body; one that is sent is not looked at.
         */
        put: operations["assignProductLine"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List units
         * @description Units of the account and of the platform, the newest first. The search looks at name and abbreviation.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Create a unit
         * @description Adds a unit to the account. All seven members are needed; a unit without an offset sends `0` over `1`. Name and abbreviation must differ from those of the account's own units and of the platform's.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one unit
         * @description A unit of the account or of the platform. Platform units have words as ids, such as `dollar`.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        /**
         * Delete a unit
         * @description Takes the unit out of every list, read and unit group. A second delete is 410, a delete of an unknown id 404. Units of the platform cannot be deleted. Mock default: a unit may be deleted while something refers to it; what does shows no unit then, and rates keep their text.
         */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /**
         * Change a unit
         * @description Changes what the body names and keeps the rest. The dimension of a unit cannot be changed, and neither can anything about a unit of the platform.
         */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/v1/catalog/unit-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unit groups
         * @description Groups of the account and of the platform, the newest first. The search looks at the name.
         */
        get: operations["listUnitGroups"];
        put?: never;
        /**
         * Create a unit group
         * @description Adds a group of units of one dimension. The base unit and all associated units have to be of that dimension. The base unit does not become an associated unit by itself.
         */
        post: operations["createUnitGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/unit-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one unit group
         * @description A group of the account or of the platform.
         */
        get: operations["getUnitGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a unit group
         * @description Takes the group out of every list and read; its units survive. A second delete is 410, a delete of an unknown id 404. Groups of the platform cannot be deleted. Mock default: a group may be deleted while categories or product lines refer to it; they show no group then.
         */
        delete: operations["deleteUnitGroup"];
        options?: never;
        head?: never;
        /**
         * Change a unit group
         * @description Changes what the body names and keeps the rest. `null` clears the notes. `associated_units` only adds: units that it leaves out stay. The dimension cannot be changed, and neither can anything about a group of the platform. Mock default: a unit that the group already has is refused with 409.
         */
        patch: operations["updateUnitGroup"];
        trace?: never;
    };
    "/v1/catalog/unit-groups/{unit_group_id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the units of a group
         * @description All entries of a group at once; the list has no pages. Mock default: in order of creation.
         */
        get: operations["listUnitGroupUnits"];
        put?: never;
        /**
         * Add a unit to a group
         * @description Makes a unit of the group's dimension one of the group. Groups of the platform cannot be changed. Mock default: a unit that the group already has is refused with 409.
         */
        post: operations["createUnitGroupUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/unit-groups/{unit_group_id}/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one unit of a group
         * @description An entry of a group by the id of the entry, which is not that of the unit. Under another group it is not found.
         */
        get: operations["getUnitGroupUnit"];
        put?: never;
        post?: never;
        /**
         * Remove a unit from a group
         * @description The entry is gone, the unit itself stays. A second removal is 410, one of an unknown entry 404. Groups of the platform cannot be changed.
         */
        delete: operations["deleteUnitGroupUnit"];
        options?: never;
        head?: never;
        /**
         * Change the terms of a unit in a group
         * @description Changes what the body names and keeps the rest, the visibility included. Another `unit_id` does not make the entry one of that unit. Groups of the platform cannot be changed.
         */
        patch: operations["updateUnitGroupUnit"];
        trace?: never;
    };
    "/v1/catalog/item-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List item categories
         * @description Categories of the account and of the platform, the newest first. The search looks at the name.
         */
        get: operations["listItemCategories"];
        put?: never;
        /**
         * Create an item category
         * @description Adds a category without properties. Its type stays as it is set here. Notes cannot be given at this point.
         */
        post: operations["createItemCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/item-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one item category
         * @description A category of the account or of the platform.
         */
        get: operations["getItemCategory"];
        put?: never;
        post?: never;
        /**
         * Delete an item category
         * @description Takes the category out of every list and read. A second delete is 410, a delete of an unknown id 404. The platform's default categories cannot be deleted. Mock default: a category may be deleted while items are in it; they show no category then.
         */
        delete: operations["deleteItemCategory"];
        options?: never;
        head?: never;
        /**
         * Change an item category
         * @description Changes name and notes; neither can be cleared. The type is fixed, and the unit group has an operation of its own. The platform's default categories cannot be changed.
         */
        patch: operations["updateItemCategory"];
        trace?: never;
    };
    "/v1/catalog/item-categories/{id}/properties/{property_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link a property to an item category
         * @description Items of the category may carry attributes of the property from then on. A property that is linked already, and another one of the same name, are refused with 409. Takes no body. The platform's default categories cannot be changed.
         */
        put: operations["addItemCategoryProperty"];
        post?: never;
        /**
         * Unlink a property from an item category
         * @description A property that exists and is not linked is no error. The platform's default categories cannot be changed. Mock default: items keep the attributes they carry.
         */
        delete: operations["removeItemCategoryProperty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/item-categories/{id}/unit-groups/{unit_group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the unit group of an item category
         * @description The new group has to be of the dimension of the present one; the present one itself is no error. Takes no body. The platform's default categories cannot be changed. Mock default: rates of the category's items stay as they are.
         */
        put: operations["changeItemCategoryUnitGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/product-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product lines
         * @description Lines of the account and those it shares with every account, the newest first. The search looks at the name.
         */
        get: operations["listProductLines"];
        put?: never;
        /**
         * Create a product line
         * @description Adds a product line. Its name must differ from those of the account's own lines and of the shared ones. Description and notes cannot be given. Mock default: names are compared without case and accents.
         */
        post: operations["createProductLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/product-lines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one product line
         * @description A line of the account or a shared one.
         */
        get: operations["getProductLine"];
        put?: never;
        post?: never;
        /**
         * Delete a product line
         * @description Takes the line out of every list and read. A second delete is 410, a delete of an unknown id 404. The platform's default lines cannot be deleted. Mock default: a line may be deleted while products are in it; they are in none then.
         */
        delete: operations["deleteProductLine"];
        options?: never;
        head?: never;
        /**
         * Change a product line
         * @description Changes what the body names and keeps the rest. The platform's default lines cannot be changed.
         */
        patch: operations["updateProductLine"];
        trace?: never;
    };
    "/v1/catalog/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List properties
         * @description Properties of the account, the newest first. The search looks at the name.
         */
        get: operations["listProperties"];
        put?: never;
        /**
         * Create a property
         * @description Adds a property without attributes. The answer has no `Location`.
         */
        post: operations["createProperty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/properties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one property
         * @description A property of the account, with its attributes if they are included.
         */
        get: operations["getProperty"];
        put?: never;
        post?: never;
        /**
         * Delete a property
         * @description Removes the property with all of its attributes, which the items lose that carried them. A second delete is 410, a delete of an unknown id 404. An idempotency key has no effect here.
         */
        delete: operations["deleteProperty"];
        options?: never;
        head?: never;
        /**
         * Rename a property
         * @description Gives the property another name; attributes and categories keep it. Its present name is allowed.
         */
        patch: operations["updateProperty"];
        trace?: never;
    };
    "/v1/catalog/properties/{property_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attributes of a property
         * @description Attributes of one property in the order of `sort_order`. The search looks at the value. There is nothing to expand here: `property` stays `null`, and asking for an expansion is refused.
         */
        get: operations["listAttributes"];
        put?: never;
        /**
         * Create an attribute of a property
         * @description Adds a value to the property. White space around it is dropped, and nothing but white space is refused. Without `color` one of the nine that are not `default` is drawn; without `sort_order` the attribute stands last. A position that is given moves those behind it up by one; it may be at most one more than there are attributes so far. The answer has no `Location`, and there is nothing to expand.
         */
        post: operations["createAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/properties/{property_id}/attributes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one attribute of a property
         * @description An attribute under the property it belongs to; under any other property it is not found.
         */
        get: operations["getAttribute"];
        put?: never;
        post?: never;
        /**
         * Delete an attribute of a property
         * @description Removes the attribute, also from the items that carry it; those behind it move up. A second delete is 410, a delete of an unknown id or under another property 404. An idempotency key has no effect here.
         */
        delete: operations["deleteAttribute"];
        options?: never;
        head?: never;
        /**
         * Change an attribute of a property
         * @description Changes what the body names and keeps the rest. A new position moves the attributes in between by one, so that the positions stay without gaps; it may be at most the number of attributes. Under another property than its own the attribute is not found.
         */
        patch: operations["updateAttribute"];
        trace?: never;
    };
    "/v1/catalog/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List items
         * @description Items of the account, the newest first; items behind products of another type than `sale` are only reachable by id, deleted ones not at all. Values within one filter are alternatives, filters narrow each other, except that `customer_ids` and `product_line_ids` add up. A search looks at SKU and description, and ranks as that of products.
         */
        get: operations["listItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one item
         * @description The item behind a product of any type. Unknown, deleted and foreign ids are all answered 404.
         */
        get: operations["getItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/items/{id}/category/{category_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move an item to another category
         * @description The category has to be for items of this type, and to have the property of each attribute that the item carries (400). The units follow it, the numbers do not: below the line of `unit_value` and `unit_cost`, and above that of `burn_rate`, the base unit of the new category's unit group takes the place of what was there. Repeating the call succeeds. It takes no body; one that is sent is not looked at.
         */
        put: operations["assignItemCategory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog/items/{id}/attributes/{attribute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give an item an attribute
         * @description The attribute's property has to belong to the item's category (400). Repeating the call succeeds and changes nothing. It takes no body; one that is sent is not looked at.
         */
        put: operations["addItemAttribute"];
        post?: never;
        /**
         * Take an attribute from an item
         * @description The attribute itself stays. One that the item does not carry is not found. An idempotency key has no effect here.
         */
        delete: operations["removeItemAttribute"];
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
         * @description An exact decimal number as text, never a JSON number. Up to 35 digits before the point; 30 after it are kept. Trailing zeros carry no meaning, so compare numerically.
         * @example 25.50
         * @example 0
         * @example 1000
         */
        Decimal: string;
        /**
         * Format: date-time
         * @description An instant in UTC, RFC 3339 with `Z`, with at most three digits of a second.
         * @example 2024-01-01T00:00:00Z
         * @example 2024-01-01T00:00:00.123Z
         */
        Timestamp: string;
        /**
         * @description What a product is on orders and invoices - `sale`: goods; `service`: work or another line without goods; `shipping`: freight; `credit`: an amount in the buyer's favour; `return`: goods that come back; `tax`: tax.
         * @enum {string}
         */
        ProductType: "sale" | "service" | "shipping" | "credit" | "return" | "tax";
        /**
         * @description Whether buyers see it in the customer portal.
         * @enum {string}
         */
        PortalVisibility: "visible" | "hidden";
        /**
         * @description What a unit measures. `quantity` is for things that are counted. Units convert only within a dimension.
         * @enum {string}
         */
        Dimension: "currency" | "quantity" | "time" | "mass" | "volume" | "length" | "temperature" | "area";
        /**
         * @description Kind of an inventory item. The item of a product is a `product`.
         * @enum {string}
         */
        ItemType: "product" | "material" | "part";
        /**
         * @description Kind of items a category takes - `product_category`, products and parts; `material_category`, materials.
         * @enum {string}
         */
        ItemCategoryType: "material_category" | "product_category";
        /**
         * @description Whether sales of a line's products count for commission, unless something else overrides it.
         * @enum {string}
         */
        CommissionPolicy: "commission_applied" | "commission_exempt";
        /**
         * @description Whether freight is charged for a line's products, unless something else overrides it.
         * @enum {string}
         */
        FreightPolicy: "free_freight" | "billed_freight";
        /**
         * @description Swatch shown next to an attribute; `default` is the neutral one.
         * @enum {string}
         */
        AttributeColor: "blue" | "brown" | "default" | "gray" | "green" | "orange" | "pink" | "purple" | "red" | "yellow";
        /** @description Something that is sold. */
        Product: {
            /** @description Begins with `pd_`. */
            id: string;
            /** @constant */
            object: "product";
            type: components["schemas"]["ProductType"];
            portal_visibility: components["schemas"]["PortalVisibility"];
            /** @description The line it is in; null if it is in none, or if not included. */
            product_line: components["schemas"]["ProductLine"] | null;
            /** @description The inventory item behind it; null unless included. */
            item: components["schemas"]["Item"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A group of products with common policies. */
        ProductLine: {
            /** @description Begins with `pdln_`; a word for shared lines. */
            id: string;
            /** @constant */
            object: "product_line";
            /** @description Name for people. */
            name: string;
            /** @description Free text. */
            description: string | null;
            /** @description Free text. */
            notes: string | null;
            commission_policy: components["schemas"]["CommissionPolicy"];
            freight_policy: components["schemas"]["FreightPolicy"];
            /** @description Null unless included, and always null inside a product. */
            owner: components["schemas"]["Owner"] | null;
            /** @description Units its products may be counted in; null unless included. */
            unit_group: components["schemas"]["UnitGroup"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Units of one dimension. */
        UnitGroup: {
            /** @description Begins with `ungp_`; a word for platform groups. */
            id: string;
            /** @constant */
            object: "unit_group";
            /** @description Only once per account. */
            name: string;
            /** @description Free text. */
            notes: string | null;
            type: components["schemas"]["Dimension"];
            /** @description The group's unit of reference; null unless included. */
            base_unit: components["schemas"]["Unit"] | null;
            /** @description The units on offer, complete on one page; null unless included. */
            associated_units: components["schemas"]["UnitGroupUnitList"] | null;
            /** @description Null unless included, and always null inside another resource. */
            owner: components["schemas"]["Owner"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A unit as a member of a group. */
        UnitGroupUnit: {
            /** @description Id of the membership, not of the unit. Begins with `ungpun_`. */
            id: string;
            /** @constant */
            object: "unit_group_unit";
            /** @description Null unless a path ending in `associated_units.unit` is included. */
            unit: components["schemas"]["Unit"] | null;
            /** @description Discount in percent on the price for orders in this unit, ten meaning ten percent. */
            discount_percentage: number;
            /** @description Amount taken off the price for orders in this unit. */
            discount_fixed: number;
            customer_portal_visibility: components["schemas"]["PortalVisibility"];
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A unit of measure. An amount times ratio numerator over ratio denominator, plus offset numerator over offset denominator, is the amount in the base unit of the dimension. */
        Unit: {
            /** @description Begins with `un_`; a word for platform units. */
            id: string;
            /** @constant */
            object: "unit";
            /** @description Name for people. */
            name: string;
            /** @description Short form of the name. */
            abbreviation: string;
            type: components["schemas"]["Dimension"];
            ratio_numerator: components["schemas"]["Decimal"];
            /** @description Never zero. */
            ratio_denominator: components["schemas"]["Decimal"];
            /** @description Zero except for scales such as temperatures. */
            offset_numerator: components["schemas"]["Decimal"];
            /** @description Never zero, mostly one. */
            offset_denominator: components["schemas"]["Decimal"];
            /** @description True for platform units only. */
            is_base_unit: boolean;
            /** @description Null unless included, and always null inside another resource. */
            owner: components["schemas"]["Owner"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description The inventory side of a product. */
        Item: {
            /** @description Begins with `it_`. */
            id: string;
            /** @constant */
            object: "item";
            /** @description Only once among all items of the account. */
            sku: string;
            /** @description Free text. */
            description: string | null;
            /** @description Free text. */
            notes: string | null;
            type: components["schemas"]["ItemType"];
            /** @description Null unless included. */
            category: components["schemas"]["ItemCategory"] | null;
            /** @description Selling price per unit; null unless included. */
            unit_value: components["schemas"]["Rate"] | null;
            /** @description Cost per unit; null unless included. */
            unit_cost: components["schemas"]["Rate"] | null;
            /** @description How fast production uses the item up; null unless included. */
            burn_rate: components["schemas"]["Rate"] | null;
            /** @description Attributes of the item, complete on one page; null unless included. */
            attributes: components["schemas"]["AttributeList"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A kind of item. */
        ItemCategory: {
            /** @description Begins with `itcg_`; a word for platform categories. */
            id: string;
            /** @constant */
            object: "item_category";
            /** @description Only once per account. */
            name: string;
            /** @description Free text. */
            notes: string | null;
            type: components["schemas"]["ItemCategoryType"];
            /** @description Null unless included, and always null inside another resource. */
            owner: components["schemas"]["Owner"] | null;
            /** @description Properties its items may have, complete on one page; null unless included. */
            properties: components["schemas"]["PropertyList"] | null;
            /** @description Units of its items; the base unit is the default for their rates. Null unless included. */
            unit_group: components["schemas"]["UnitGroup"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description An amount of one unit per one of another. */
        Rate: {
            /** @description Opaque. */
            id: string;
            /** @constant */
            object: "rate";
            value: components["schemas"]["Decimal"];
            /** @description Null wherever a product shows a rate. */
            numerator_unit: components["schemas"]["Unit"] | null;
            /** @description Null wherever a product shows a rate. */
            denominator_unit: components["schemas"]["Unit"] | null;
            /** @description For people, `$25.50 / kg` for instance. Currencies stand before the number, which has commas between thousands and exactly two decimals, cut and not rounded; other units stand behind a number without trailing zeros. */
            display_value: string;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description A property items can have, such as a colour. */
        Property: {
            /** @description Begins with `pp_`. */
            id: string;
            /** @constant */
            object: "property";
            /** @description Only once per account. */
            name: string;
            /** @description Its values, complete on one page; null unless included, and always null inside another resource. */
            attributes: components["schemas"]["AttributeList"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description One value of a property, such as red. */
        Attribute: {
            /** @description Begins with `at_`. */
            id: string;
            /** @constant */
            object: "attribute";
            /** @description Only once per account. */
            value: string;
            color: components["schemas"]["AttributeColor"];
            /** @description Position among the attributes of its property, without gaps. */
            sort_order: number;
            /** @description Null on the attribute operations and inside a property. */
            property: components["schemas"]["Property"] | null;
            created_at: components["schemas"]["Timestamp"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Whose resource it is - the platform's, which all accounts share, or an account's. */
        Owner: {
            /** @constant */
            object: "owner";
            /** @enum {string} */
            type: "system" | "account";
            /** @description Null for the platform, and unless `owner.account` is included. Its members are not part of this document. */
            account: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Where a page stands in its list. */
        PageInfo: {
            /** @description Path and query of the next page, with everything that was asked for; null on the last page. */
            next_page_url: string | null;
            /** @description Path and query of the page before; null on the first page. */
            previous_page_url: string | null;
            has_next_page: boolean;
            has_prev_page: boolean;
        };
        ItemList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["Item"][];
        };
        ProductList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["Product"][];
        };
        UnitList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["Unit"][];
        };
        UnitGroupList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["UnitGroup"][];
        };
        UnitGroupUnitList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["UnitGroupUnit"][];
        };
        ItemCategoryList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["ItemCategory"][];
        };
        ProductLineList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["ProductLine"][];
        };
        PropertyList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["Property"][];
        };
        AttributeList: {
            /** @constant */
            object: "list";
            page_info: components["schemas"]["PageInfo"];
            data: components["schemas"]["Attribute"][];
        };
        CreateProductRequest: {
            /** @description Has to be new among all items of the account. */
            sku: string;
            /** @description Free text; no length is documented. */
            description?: string;
            /** @description Free text; no length is documented. */
            notes?: string;
            type: components["schemas"]["ProductType"];
            /** @description Line to put the product in. */
            product_line_id?: string;
            /** @description A category for products; default units come from its unit group. */
            category_id: string;
            /** @default hidden */
            portal_visibility?: components["schemas"]["PortalVisibility"];
            /** @description Selling price to start with; zero if left out. */
            unit_price?: components["schemas"]["RateInput"];
            /** @description Cost to start with; zero if left out. */
            unit_cost?: components["schemas"]["RateInput"];
            /** @description Attributes of the item. Their properties have to belong to the category; empty texts are skipped. */
            attribute_ids?: string[];
        };
        UpdateProductRequest: {
            /** @description May be the product's present one. */
            sku?: string;
            /** @description Null clears it. */
            description?: string | null;
            /** @description Null clears them. */
            notes?: string | null;
            portal_visibility?: components["schemas"]["PortalVisibility"];
            /** @description Replaces value and both units. */
            unit_price?: components["schemas"]["RateInput"];
        };
        /** @description A price or cost. The unit above the line has to be a currency, the one below must not be; any unit that is no currency will do, whichever group it is in. */
        RateInput: {
            /** @description Amount of the upper unit for one of the lower unit. */
            value: components["schemas"]["Decimal"];
            /** @description Id of a currency unit, own or of the platform, e.g. dollar. */
            numerator_unit_id: string;
            /** @description Id of a unit that is not a currency. */
            denominator_unit_id: string;
        };
        CreateUnitRequest: {
            name: string;
            abbreviation: string;
            type: components["schemas"]["Dimension"];
            ratio_numerator: components["schemas"]["Decimal"];
            /** @description Not zero. */
            ratio_denominator: components["schemas"]["Decimal"];
            offset_numerator: components["schemas"]["Decimal"];
            /** @description Not zero. */
            offset_denominator: components["schemas"]["Decimal"];
        };
        UpdateUnitRequest: {
            name?: string;
            abbreviation?: string;
            ratio_numerator?: components["schemas"]["Decimal"];
            /** @description Not zero. */
            ratio_denominator?: components["schemas"]["Decimal"];
            offset_numerator?: components["schemas"]["Decimal"];
            /** @description Not zero. */
            offset_denominator?: components["schemas"]["Decimal"];
        };
        CreateUnitGroupRequest: {
            name: string;
            type: components["schemas"]["Dimension"];
            /** @description A unit of the same dimension. */
            base_unit_id: string;
            /** @description Free text; no length is documented. */
            notes?: string;
            associated_units?: components["schemas"]["AssociatedUnitInput"][];
        };
        UpdateUnitGroupRequest: {
            name?: string;
            /** @description Null clears them. */
            notes?: string | null;
            /** @description A unit of the group's dimension. */
            base_unit_id?: string;
            /** @description Units to add; what the list leaves out stays. */
            associated_units?: components["schemas"]["AssociatedUnitInput"][];
        };
        AssociatedUnitInput: {
            /** @description A unit of the group's dimension. */
            unit_id: string;
            /** @default 1 */
            discount_percentage?: number;
            /** @default 0 */
            discount_fixed?: number;
            /** @default visible */
            customer_portal_visibility?: components["schemas"]["PortalVisibility"];
        };
        UpdateUnitGroupUnitRequest: {
            /** @description Does not make the entry one of another unit. */
            unit_id?: string;
            discount_percentage?: number;
            discount_fixed?: number;
            customer_portal_visibility?: components["schemas"]["PortalVisibility"];
        };
        CreateItemCategoryRequest: {
            name: string;
            type: components["schemas"]["ItemCategoryType"];
            /** @description Unit group of its items. */
            unit_group_id: string;
        };
        CreatePropertyRequest: {
            name: string;
        };
        UpdatePropertyRequest: {
            /** @description May be the property's present one. */
            name?: string;
        };
        CreateAttributeRequest: {
            /** @description Has to be new among all attributes of the account, of whichever property. */
            value: string;
            color?: components["schemas"]["AttributeColor"];
            /** @description Position to stand in; the last one if left out. */
            sort_order?: number;
        };
        UpdateAttributeRequest: {
            /** @description May be the attribute's present one. */
            value?: string;
            color?: components["schemas"]["AttributeColor"];
            /** @description Position to move to. */
            sort_order?: number;
        };
        UpdateItemCategoryRequest: {
            name?: string;
            /** @description Cannot be cleared; no length is documented. */
            notes?: string;
        };
        CreateProductLineRequest: {
            name: string;
            /** @description Units its products may be counted in. */
            unit_group_id: string;
            commission_policy: components["schemas"]["CommissionPolicy"];
            freight_policy: components["schemas"]["FreightPolicy"];
        };
        UpdateProductLineRequest: {
            name?: string;
            /** @description Units its products may be counted in. */
            unit_group_id?: string;
            commission_policy?: components["schemas"]["CommissionPolicy"];
            freight_policy?: components["schemas"]["FreightPolicy"];
        };
        /** @description The answer to a delete or a link; it has no members. */
        Nothing: Record<string, never>;
        /** @description The envelope of every refusal. */
        Error: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description One error; if several fields fail, they share it. */
        ErrorDetail: {
            code: components["schemas"]["ErrorCode"];
            /**
             * @description Whose doing it is - the request's, the service's, or the use of an idempotency key.
             * @enum {string}
             */
            type: "invalid_request_error" | "api_error" | "idempotency_error";
            /** @description For people; its wording may change. */
            message: string;
            /** @description Field, query parameter or header at fault. */
            param: string | null;
            /** @description Page about the code. */
            doc_url: string | null;
            /** @description Whether the same request may succeed later. */
            is_transient: boolean;
            /** @description Only for `limit_exceeded`. */
            quota: components["schemas"]["QuotaState"] | null;
            /** @description Dashboard page of the logged request; ends in its id. */
            request_log_url: string | null;
        };
        /**
         * @description What went wrong, for programs. Deliberately an open text, since codes are added; the known ones are the examples.
         * @example expired_token
         * @example api_key_expired
         * @example api_key_revoked
         * @example invalid_credentials
         * @example insufficient_permissions
         * @example registration_closed
         * @example limit_exceeded
         * @example payment_required
         * @example agent_spending_cap_reached
         * @example validation_failed
         * @example missing_field
         * @example invalid_format
         * @example parameter_missing
         * @example parameter_invalid
         * @example parameter_unknown
         * @example parameters_exclusive
         * @example api_version_required
         * @example api_version_invalid
         * @example api_version_too_old
         * @example method_not_allowed
         * @example resource_not_found
         * @example request_timeout
         * @example resource_exists
         * @example resource_conflict
         * @example idempotency_in_progress
         * @example resource_gone
         * @example rate_limit_exceeded
         * @example client_closed_request
         * @example internal_error
         * @example external_service_error
         * @example connection_error
         * @example service_unavailable
         * @example timeout
         */
        ErrorCode: string;
        /** @description A plan limit and how much of it is used. */
        QuotaState: {
            limit: number;
            used: number;
            /**
             * Format: date-time
             * @description When the count starts again; null for a limit that does not reset.
             */
            reset_at: string | null;
        };
    };
    responses: {
        /** @description The version header, the key's form or the query is not acceptable. */
        InvalidQuery: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The version header, the key's form, a filter, the page size, the search term or the cursor is not acceptable. */
        InvalidListQuery: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidProduct: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidProductChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidUnit: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidUnitGroup: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidItemCategory: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidProperty: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidPropertyChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidAttribute: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidAttributeChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The category does not suit the item, or the query, the version header or the key's form is not acceptable. */
        InvalidItemCategoryAssignment: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The attribute's property is not one of the item's category, or the query, the version header or the key's form is not acceptable. */
        InvalidItemAttribute: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable, or the unit is the platform's. */
        InvalidUnitChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's. */
        InvalidUnitGroupChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's. */
        InvalidUnitGroupUnit: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable, or the group is the platform's. */
        InvalidUnitGroupUnitChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidItemCategoryChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidProductLine: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body, the query, the version header or the use of the idempotency key is not acceptable. */
        InvalidProductLineChange: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The query or the version header is not acceptable, or the unit is the platform's. */
        UnitDeletionRefused: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The query or the version header is not acceptable, or the group is the platform's. */
        UnitGroupDeletionRefused: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The query or the version header is not acceptable, or the group is the platform's. */
        UnitGroupUnitDeletionRefused: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The query or the version header is not acceptable, or the group is of another dimension. */
        UnitGroupChangeRefused: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No usable credentials came with the request. */
        Unauthenticated: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account's subscription is past due, cancelled or unpaid. */
        PaymentRequired: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role has none of the permissions of this operation, or the key may not act for the account. */
        Forbidden: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or a plan limit is reached. Plan limits exist for other resources only; the form of that answer is shown here because clients meet the same envelope. */
        WriteForbidden: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category. */
        ItemCategoryProtected: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category. */
        ItemCategoryLinksProtected: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or it is a default category. */
        ItemCategoryUndeletable: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or it is a default line. */
        ProductLineProtected: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's role lacks the permission of this operation, the key may not act for the account, or it is a default line. */
        ProductLineUndeletable: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The id is unknown, deleted or belongs to another account. */
        NotFound: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The resource, or one that the body refers to, is unknown, deleted or belongs to another account. */
        WriteNotFound: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The category, or what is to be linked or unlinked, is unknown, deleted or belongs to another account. */
        LinkNotFound: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server gave up on the request. Kept under an idempotency key although it is called transient. */
        RequestTimeout: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The SKU is taken, by a living or a deleted item, or the idempotency key is still at work. */
        ProductConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name or the abbreviation is taken, or the idempotency key is still at work. */
        UnitConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or the idempotency key is still at work. */
        UnitGroupConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or the idempotency key is still at work. */
        ItemCategoryConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or the idempotency key is still at work. */
        PropertyConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The value is taken, under whichever property, or the idempotency key is still at work. */
        AttributeConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The property was deleted before. */
        PropertyGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The attribute was deleted before. */
        AttributeGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The name is taken, or the idempotency key is still at work. */
        ProductLineConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The property, or one of its name, is linked already. */
        PropertyLinkConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The group has the unit already, or the idempotency key is still at work. */
        UnitGroupUnitConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The idempotency key is still at work. */
        KeyConflict: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The product was deleted before. */
        Gone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The product line was deleted before. */
        ProductLineGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The item category was deleted before. */
        ItemCategoryGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The unit was deleted before. */
        UnitGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The unit group was deleted before. */
        UnitGroupGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The entry was deleted before. */
        UnitGroupUnitGone: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More than the allowed requests per second came from this client address. Never kept under a key. */
        TooManyRequests: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersionIfKnown"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitNoneRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The server failed. Never kept under a key. */
        InternalError: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A service behind the API failed. Reserved by the error table; never kept under a key. */
        BadGateway: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service is not available. Reserved by the error table; never kept under a key. */
        ServiceUnavailable: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A service behind the API did not answer in time. Reserved by the error table; never kept under a key. */
        GatewayTimeout: {
            headers: {
                "Request-ID": components["headers"]["RequestId"];
                "Augno-Version": components["headers"]["ResolvedVersion"];
                "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The API version the client is written for. The response names the version that was used.
         * @example 1.0.forge-preview.3
         */
        AugnoVersion: "1.0.forge-preview.1" | "1.0.forge-preview.2" | "1.0.forge-preview.3";
        /** @description Account to act on; without it, the account that owns the key. */
        AugnoAccount: string;
        /**
         * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
         * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
         */
        IdempotencyKey: string;
        /** @description Most entries on one page. */
        Limit: number;
        /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
        Cursor: string;
        /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
        Search: string;
        /**
         * @description Id of the product. An id of an odd form is not an error of its own; it is simply not found.
         * @example pd_07oe0r7adh2w
         */
        ProductId: string;
        /**
         * @description Id of the unit.
         * @example un_82bd37dae5po
         */
        UnitId: string;
        /**
         * @description Id of the unit group.
         * @example ungp_4x2m8c1q7z0a
         */
        UnitGroupId: string;
        /**
         * @description Id of the unit group whose units are meant.
         * @example ungp_4x2m8c1q7z0a
         */
        OfUnitGroupId: string;
        /**
         * @description Id of the unit's entry in the group, not of the unit.
         * @example ungpun_1a2b3c4d5e6f
         */
        UnitGroupUnitId: string;
        /**
         * @description Id of the unit group that the category gets.
         * @example ungp_4x2m8c1q7z0a
         */
        LinkedUnitGroupId: string;
        /**
         * @description Id of the property.
         * @example pp_7f1r3n5t9w2e
         */
        LinkedPropertyId: string;
        /**
         * @description Id of the item category.
         * @example itcg_d06g9c6yc9ck
         */
        ItemCategoryId: string;
        /**
         * @description Id of the product line.
         * @example pdln_k9bnlgvxhxjh
         */
        ProductLineId: string;
        /**
         * @description Id of the property.
         * @example pp_7f1r3n5t9w2e
         */
        PropertyId: string;
        /**
         * @description Id of the property whose attributes are meant.
         * @example pp_7f1r3n5t9w2e
         */
        OfPropertyId: string;
        /**
         * @description Id of the item.
         * @example it_5h3k9d2s8v1b
         */
        ItemId: string;
        /**
         * @description Id of the item category to move to.
         * @example itcg_d06g9c6yc9ck
         */
        OfCategoryId: string;
        /**
         * @description Id of the attribute that the item carries, or shall carry.
         * @example at_rf1w295jt5ia
         */
        CarriedAttributeId: string;
        /**
         * @description Id of the product line to move to, own or shared.
         * @example pdln_k9bnlgvxhxjh
         */
        OfProductLineId: string;
        /**
         * @description Id of the attribute.
         * @example at_rf1w295jt5ia
         */
        AttributeId: string;
        /** @description Objects to expand in the answer. */
        ProductInclude: ("product_line" | "product_line.unit_group" | "product_line.unit_group.base_unit" | "product_line.unit_group.associated_units" | "product_line.unit_group.associated_units.unit" | "item" | "item.category" | "item.category.properties" | "item.category.unit_group" | "item.category.unit_group.base_unit" | "item.category.unit_group.associated_units" | "item.category.unit_group.associated_units.unit" | "item.unit_value" | "item.unit_cost" | "item.burn_rate" | "item.attributes")[];
        /** @description Objects to expand in the answer. */
        ItemInclude: ("category" | "category.properties" | "category.unit_group" | "category.unit_group.base_unit" | "category.unit_group.associated_units" | "category.unit_group.associated_units.unit" | "unit_value" | "unit_cost" | "burn_rate" | "attributes")[];
        /** @description Objects to expand in the answer. */
        UnitInclude: ("owner" | "owner.account")[];
        /** @description Objects to expand in the answer. */
        UnitGroupInclude: ("owner" | "owner.account" | "base_unit" | "associated_units")[];
        /** @description Objects to expand in the answer. */
        UnitGroupUnitInclude: "unit"[];
        /** @description Objects to expand in the answer. */
        ItemCategoryInclude: ("owner" | "owner.account" | "properties" | "unit_group" | "unit_group.base_unit" | "unit_group.associated_units" | "unit_group.associated_units.unit")[];
        /** @description Objects to expand in the answer. */
        ProductLineInclude: ("owner" | "owner.account" | "unit_group")[];
        /** @description Objects to expand in the answer. */
        PropertyInclude: "attributes"[];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of this request, `rq_` and 19 lower-case letters and digits; another one for every request, replays included.
         * @example rq_fbv1ygmybo3eauykr74
         */
        RequestId: string;
        /**
         * @description Version the request was served with; the latest one where the request named none that is supported.
         * @example 1.0.forge-preview.3
         */
        ResolvedVersion: string;
        /**
         * @description As on other answers, but it may be missing where the rate limit turned the request away.
         * @example 1.0.forge-preview.3
         */
        ResolvedVersionIfKnown: string;
        /**
         * @description Requests allowed per second from one client address.
         * @example 20
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window, this one already counted.
         * @example 19
         */
        RateLimitRemaining: number;
        /**
         * @description Requests left in the current window; a refused one found none.
         * @example 0
         */
        RateLimitNoneRemaining: number;
        /**
         * @description Full seconds until room appears in the window; with the fraction cut off this is mostly 0.
         * @example 0
         */
        RateLimitReset: number;
        /**
         * @description Seconds to wait. It grows by half with each further refusal and starts again after an admitted request.
         * @example 1
         */
        RetryAfter: number;
        /**
         * @description Present, and then `true`, when this is the kept outcome of an earlier request with the same key.
         * @example true
         */
        IdempotentReplayed: "true";
        /**
         * @description Path of the new product. Not required, because a replay may come without it.
         * @example /v1/catalog/products/pd_07oe0r7adh2w
         */
        ProductLocation: string;
        /**
         * @description Path of the new unit. Not required, because a replay may come without it.
         * @example /v1/catalog/units/un_82bd37dae5po
         */
        UnitLocation: string;
        /**
         * @description Path of the new unit group. Not required, because a replay may come without it.
         * @example /v1/catalog/unit-groups/ungp_4x2m8c1q7z0a
         */
        UnitGroupLocation: string;
        /**
         * @description Path of the new item category. Not required, because a replay may come without it.
         * @example /v1/catalog/item-categories/itcg_d06g9c6yc9ck
         */
        ItemCategoryLocation: string;
        /**
         * @description Path of the new product line. Not required, because a replay may come without it.
         * @example /v1/catalog/product-lines/pdln_k9bnlgvxhxjh
         */
        ProductLineLocation: string;
        /**
         * @description The scheme to authenticate with.
         * @example Bearer
         */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProducts: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Only products in one of these lines. */
                product_line_ids?: string[];
                /** @description Only products that one of these customer accounts may buy. */
                customer_ids?: string[];
                /** @description Only products whose item is in one of these categories. */
                category_ids?: string[];
                /** @description Only products whose item carries at least one of these attributes. */
                attribute_ids?: string[];
                /** @description Only products with this visibility. */
                portal_visibility?: components["schemas"]["PortalVisibility"];
                /** @description Only products created at this instant or later. A date without a time is refused. */
                starts_at?: string;
                /** @description Only products created at this instant or earlier. A date without a time is refused. */
                ends_at?: string;
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of products. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
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
            /** @description The product was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ProductLocation"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidProduct"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the product. An id of an odd form is not an error of its own; it is simply not found.
                 * @example pd_07oe0r7adh2w
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the product. An id of an odd form is not an error of its own; it is simply not found.
                 * @example pd_07oe0r7adh2w
                 */
                id: components["parameters"]["ProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product that was deleted. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["Gone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateProduct: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the product. An id of an odd form is not an error of its own; it is simply not found.
                 * @example pd_07oe0r7adh2w
                 */
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
            /** @description The product as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidProductChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    assignProductLine: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the product. An id of an odd form is not an error of its own; it is simply not found.
                 * @example pd_07oe0r7adh2w
                 */
                id: components["parameters"]["ProductId"];
                /**
                 * @description Id of the product line to move to, own or shared.
                 * @example pdln_k9bnlgvxhxjh
                 */
                product_line_id: components["parameters"]["OfProductLineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Only units of this dimension. */
                type?: components["schemas"]["Dimension"];
                /** @description Only units that belong to one of these groups. */
                unit_group_ids?: string[];
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of units. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitRequest"];
            };
        };
        responses: {
            /** @description The unit was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["UnitLocation"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidUnit"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UnitConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit.
                 * @example un_82bd37dae5po
                 */
                id: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit.
                 * @example un_82bd37dae5po
                 */
                id: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit was deleted. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["UnitDeletionRefused"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["UnitGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the unit.
                 * @example un_82bd37dae5po
                 */
                id: components["parameters"]["UnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnitRequest"];
            };
        };
        responses: {
            /** @description The unit as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            400: components["responses"]["InvalidUnitChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UnitConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUnitGroups: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Only groups of this dimension. */
                type?: components["schemas"]["Dimension"];
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of unit groups. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createUnitGroup: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitGroupRequest"];
            };
        };
        responses: {
            /** @description The unit group was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["UnitGroupLocation"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            400: components["responses"]["InvalidUnitGroup"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UnitGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUnitGroup: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit group.
                 * @example ungp_4x2m8c1q7z0a
                 */
                id: components["parameters"]["UnitGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit group. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteUnitGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit group.
                 * @example ungp_4x2m8c1q7z0a
                 */
                id: components["parameters"]["UnitGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit group was deleted. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["UnitGroupDeletionRefused"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["UnitGroupGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateUnitGroup: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the unit group.
                 * @example ungp_4x2m8c1q7z0a
                 */
                id: components["parameters"]["UnitGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnitGroupRequest"];
            };
        };
        responses: {
            /** @description The unit group as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroup"];
                };
            };
            400: components["responses"]["InvalidUnitGroupChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UnitGroupConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listUnitGroupUnits: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupUnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit group whose units are meant.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["OfUnitGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All units of the group. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupUnitList"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createUnitGroupUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupUnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the unit group whose units are meant.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["OfUnitGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssociatedUnitInput"];
            };
        };
        responses: {
            /** @description The unit is in the group. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupUnit"];
                };
            };
            400: components["responses"]["InvalidUnitGroupUnit"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["UnitGroupUnitConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getUnitGroupUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupUnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit group whose units are meant.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["OfUnitGroupId"];
                /**
                 * @description Id of the unit's entry in the group, not of the unit.
                 * @example ungpun_1a2b3c4d5e6f
                 */
                id: components["parameters"]["UnitGroupUnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit of the group. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupUnit"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteUnitGroupUnit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the unit group whose units are meant.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["OfUnitGroupId"];
                /**
                 * @description Id of the unit's entry in the group, not of the unit.
                 * @example ungpun_1a2b3c4d5e6f
                 */
                id: components["parameters"]["UnitGroupUnitId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit is no longer in the group. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["UnitGroupUnitDeletionRefused"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["UnitGroupUnitGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateUnitGroupUnit: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["UnitGroupUnitInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the unit group whose units are meant.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["OfUnitGroupId"];
                /**
                 * @description Id of the unit's entry in the group, not of the unit.
                 * @example ungpun_1a2b3c4d5e6f
                 */
                id: components["parameters"]["UnitGroupUnitId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnitGroupUnitRequest"];
            };
        };
        responses: {
            /** @description The unit of the group as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitGroupUnit"];
                };
            };
            400: components["responses"]["InvalidUnitGroupUnitChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["KeyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listItemCategories: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Only categories for this kind of item. */
                type?: components["schemas"]["ItemCategoryType"];
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemCategoryInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of item categories. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCategoryList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createItemCategory: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemCategoryInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateItemCategoryRequest"];
            };
        };
        responses: {
            /** @description The item category was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ItemCategoryLocation"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCategory"];
                };
            };
            400: components["responses"]["InvalidItemCategory"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ItemCategoryConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getItemCategory: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemCategoryInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item category. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCategory"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteItemCategory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item category was deleted. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ItemCategoryUndeletable"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["ItemCategoryGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateItemCategory: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemCategoryInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateItemCategoryRequest"];
            };
        };
        responses: {
            /** @description The item category as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemCategory"];
                };
            };
            400: components["responses"]["InvalidItemCategoryChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ItemCategoryProtected"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ItemCategoryConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    addItemCategoryProperty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
                /**
                 * @description Id of the property.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["LinkedPropertyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property is linked. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ItemCategoryLinksProtected"];
            404: components["responses"]["LinkNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PropertyLinkConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    removeItemCategoryProperty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
                /**
                 * @description Id of the property.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["LinkedPropertyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property is not linked any more. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ItemCategoryLinksProtected"];
            404: components["responses"]["LinkNotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    changeItemCategoryUnitGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item category.
                 * @example itcg_d06g9c6yc9ck
                 */
                id: components["parameters"]["ItemCategoryId"];
                /**
                 * @description Id of the unit group that the category gets.
                 * @example ungp_4x2m8c1q7z0a
                 */
                unit_group_id: components["parameters"]["LinkedUnitGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category has the unit group. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["UnitGroupChangeRefused"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ItemCategoryLinksProtected"];
            404: components["responses"]["LinkNotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProductLines: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductLineInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of product lines. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductLineList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProductLine: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductLineInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProductLineRequest"];
            };
        };
        responses: {
            /** @description The product line was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ProductLineLocation"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            400: components["responses"]["InvalidProductLine"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductLineConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProductLine: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductLineInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the product line.
                 * @example pdln_k9bnlgvxhxjh
                 */
                id: components["parameters"]["ProductLineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product line. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteProductLine: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the product line.
                 * @example pdln_k9bnlgvxhxjh
                 */
                id: components["parameters"]["ProductLineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product line was deleted. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Nothing"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ProductLineUndeletable"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["ProductLineGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateProductLine: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ProductLineInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the product line.
                 * @example pdln_k9bnlgvxhxjh
                 */
                id: components["parameters"]["ProductLineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProductLineRequest"];
            };
        };
        responses: {
            /** @description The product line as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductLine"];
                };
            };
            400: components["responses"]["InvalidProductLineChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["ProductLineProtected"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ProductLineConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listProperties: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["PropertyInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of properties. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PropertyList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createProperty: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["PropertyInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePropertyRequest"];
            };
        };
        responses: {
            /** @description The property was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            400: components["responses"]["InvalidProperty"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PropertyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getProperty: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["PropertyInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the property.
                 * @example pp_7f1r3n5t9w2e
                 */
                id: components["parameters"]["PropertyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteProperty: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the property.
                 * @example pp_7f1r3n5t9w2e
                 */
                id: components["parameters"]["PropertyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The property is gone. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["PropertyGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateProperty: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["PropertyInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the property.
                 * @example pp_7f1r3n5t9w2e
                 */
                id: components["parameters"]["PropertyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePropertyRequest"];
            };
        };
        responses: {
            /** @description The property as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Property"];
                };
            };
            400: components["responses"]["InvalidPropertyChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["PropertyConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listAttributes: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the property whose attributes are meant.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["OfPropertyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of attributes. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttributeList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createAttribute: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the property whose attributes are meant.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["OfPropertyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttributeRequest"];
            };
        };
        responses: {
            /** @description The attribute was created. */
            201: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["InvalidAttribute"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AttributeConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAttribute: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the property whose attributes are meant.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["OfPropertyId"];
                /**
                 * @description Id of the attribute.
                 * @example at_rf1w295jt5ia
                 */
                id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attribute. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteAttribute: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the property whose attributes are meant.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["OfPropertyId"];
                /**
                 * @description Id of the attribute.
                 * @example at_rf1w295jt5ia
                 */
                id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attribute is gone. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            410: components["responses"]["AttributeGone"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateAttribute: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
                /**
                 * @description Makes a repeat safe: the same key with the same body and query within 30 days is answered with the first outcome, failures included, and with `Idempotent-Replayed`. Up to 255 characters, a UUID for instance; an empty value counts as none. A key means one thing per API key, account, method and route.
                 * @example 0b6f2f5e-6d0c-4b0e-9a52-6a1f4a2f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the property whose attributes are meant.
                 * @example pp_7f1r3n5t9w2e
                 */
                property_id: components["parameters"]["OfPropertyId"];
                /**
                 * @description Id of the attribute.
                 * @example at_rf1w295jt5ia
                 */
                id: components["parameters"]["AttributeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttributeRequest"];
            };
        };
        responses: {
            /** @description The attribute as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attribute"];
                };
            };
            400: components["responses"]["InvalidAttributeChange"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["WriteForbidden"];
            404: components["responses"]["WriteNotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["AttributeConflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description Most entries on one page. */
                limit?: components["parameters"]["Limit"];
                /** @description Place to go on from, taken from a page URL of an earlier answer. Clients do not build it themselves. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Search term. Case does not matter, any part of a text matches, and `%` and `_` stand for themselves. */
                q?: components["parameters"]["Search"];
                /** @description Only items of one of these types. */
                types?: components["schemas"]["ItemType"][];
                /** @description Only items in one of these categories. */
                category_ids?: string[];
                /** @description Only items that carry at least one of these attributes. */
                attribute_ids?: string[];
                /** @description Only items of products in one of these lines. */
                product_line_ids?: string[];
                /** @description Only items that one of these customer accounts may buy. */
                customer_ids?: string[];
                /** @description Only items that this account supplies. */
                supplier_id?: string;
                /** @description Which subassemblies are listed. */
                subassembly_filter?: "all" | "initial_only";
                /** @description Only items created at this instant or later. A date without a time is refused. */
                starts_at?: string;
                /** @description Only items created at this instant or earlier. A date without a time is refused. */
                ends_at?: string;
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of items. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            400: components["responses"]["InvalidListQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getItem: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item.
                 * @example it_5h3k9d2s8v1b
                 */
                id: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    assignItemCategory: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item.
                 * @example it_5h3k9d2s8v1b
                 */
                id: components["parameters"]["ItemId"];
                /**
                 * @description Id of the item category to move to.
                 * @example itcg_d06g9c6yc9ck
                 */
                category_id: components["parameters"]["OfCategoryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidItemCategoryAssignment"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    addItemAttribute: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item.
                 * @example it_5h3k9d2s8v1b
                 */
                id: components["parameters"]["ItemId"];
                /**
                 * @description Id of the attribute that the item carries, or shall carry.
                 * @example at_rf1w295jt5ia
                 */
                attribute_id: components["parameters"]["CarriedAttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidItemAttribute"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    removeItemAttribute: {
        parameters: {
            query?: {
                /** @description Objects to expand in the answer. */
                "include[]"?: components["parameters"]["ItemInclude"];
            };
            header: {
                /**
                 * @description The API version the client is written for. The response names the version that was used.
                 * @example 1.0.forge-preview.3
                 */
                "Augno-Version": components["parameters"]["AugnoVersion"];
                /** @description Account to act on; without it, the account that owns the key. */
                "Augno-Account"?: components["parameters"]["AugnoAccount"];
            };
            path: {
                /**
                 * @description Id of the item.
                 * @example it_5h3k9d2s8v1b
                 */
                id: components["parameters"]["ItemId"];
                /**
                 * @description Id of the attribute that the item carries, or shall carry.
                 * @example at_rf1w295jt5ia
                 */
                attribute_id: components["parameters"]["CarriedAttributeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    "Request-ID": components["headers"]["RequestId"];
                    "Augno-Version": components["headers"]["ResolvedVersion"];
                    "RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
