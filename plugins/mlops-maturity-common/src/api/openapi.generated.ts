/* eslint-disable */
// Made from plugins/mlops-maturity-backend/src/schema/openapi.yaml by `yarn generate`; edit that file instead.
export interface paths {
    "/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The maturity model in force */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** Draft, newest submission, result and what the caller may do */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/draft": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change was made on, in quotes. */
                "if-match": components["parameters"]["ifMatch"];
            };
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throw the draft away and return to the newest submission */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        /**
         * Change single answers, picks, profile fields or the target
         * @description Starts a draft from the newest submission when there is none. Nothing is written unless every part of the change is valid.
         */
        patch: operations["changeDraft"];
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit the draft; from then on it counts
         * @description A retry with the same Idempotency-Key returns the first outcome and writes nothing.
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation in a dozen numbers */
        get: operations["getSummaryReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many components report and declare each level, by group */
        get: operations["getLevelsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/heatmap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers to every statement, by group */
        get: operations["getHeatmapReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that the report filters can take, with counts */
        get: operations["getFacetsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The components behind any number of the other reports */
        get: operations["getComponentsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in assessments made elsewhere, with their dates
         * @description For administrators. A component that has a draft or a submission already is skipped, so that an import never overwrites anything and can be repeated.
         */
        post: operations["importAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the plugin is doing
         * @description For administrators.
         */
        get: operations["getHealth"];
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
        /** @description See the model in `backstage-plugin-mlops-maturity-common`. */
        MaturityModel: {
            modelVersion: string;
            sections: Record<string, never>[];
            levels: Record<string, never>[];
            dimensions: Record<string, never>[];
        };
        /** @enum {integer} */
        Level: 0 | 1 | 2 | 3 | 4;
        /** @enum {integer} */
        RequirementLevel: 1 | 2 | 3 | 4;
        /** @enum {integer|null} */
        NullableLevel: 0 | 1 | 2 | 3 | 4 | null;
        /** @enum {string} */
        AnswerValue: "yes" | "no" | "not-applicable" | "unanswered";
        /** @enum {string} */
        ServingMode: "real-time" | "batch";
        FilterValues: string[];
        /**
         * @default owner
         * @enum {string}
         */
        GroupBy: "owner" | "system" | "domain" | "lifecycle" | "type" | "tag";
        AssessmentProfile: {
            /** @description null until chosen; an empty list means not served. */
            servingModes: components["schemas"]["ServingMode"][] | null;
            /** @enum {string|null} */
            stage: "proof-of-concept" | "academic" | "production" | null;
            retrainingFrequentAndRepetitive: boolean | null;
            automationTradeOffFavorable: boolean | null;
            businessCritical: boolean | null;
            mlCases: number | null;
        };
        ProfileChange: {
            servingModes?: components["schemas"]["ServingMode"][] | null;
            /** @enum {string|null} */
            stage?: "proof-of-concept" | "academic" | "production" | null;
            retrainingFrequentAndRepetitive?: boolean | null;
            automationTradeOffFavorable?: boolean | null;
            businessCritical?: boolean | null;
            mlCases?: number | null;
        };
        EvidenceLink: {
            /** @description An http or https address. */
            url: string;
            title?: string;
        };
        StatementAnswerInput: {
            value: components["schemas"]["AnswerValue"];
            /** @description Why it is not applicable; required for that answer. */
            reason?: string;
            /** @description Part id to whether it holds, for statements with parts. */
            parts?: {
                [key: string]: boolean;
            };
            note?: string;
            evidence?: components["schemas"]["EvidenceLink"][];
        };
        StatementAnswer: {
            value: components["schemas"]["AnswerValue"];
            reason?: string;
            parts?: {
                [key: string]: boolean;
            };
            note?: string;
            evidence?: components["schemas"]["EvidenceLink"][];
            /** @description When this answer was last changed, ISO 8601 in UTC. */
            updatedAt?: string;
            /** @description Entity ref of who changed it. */
            updatedBy?: string;
        };
        AssessmentDocument: {
            modelVersion: string;
            profile: components["schemas"]["AssessmentProfile"];
            /** @description Dimension id to the level picked. */
            picks: {
                [key: string]: components["schemas"]["NullableLevel"];
            };
            /** @description Statement id to its answer; a missing id is unanswered. */
            answers: {
                [key: string]: components["schemas"]["StatementAnswer"];
            };
            target: components["schemas"]["NullableLevel"];
            targetNote?: string;
        };
        DraftChange: {
            profile?: components["schemas"]["ProfileChange"];
            picks?: {
                [key: string]: components["schemas"]["NullableLevel"];
            };
            /** @description Statement id to the whole new answer, or null to clear it. */
            answers?: {
                [key: string]: components["schemas"]["StatementAnswerInput"] | null;
            };
            target?: components["schemas"]["NullableLevel"];
            targetNote?: string | null;
        };
        AssessmentDraft: {
            document: components["schemas"]["AssessmentDocument"];
            updatedAt: string;
            updatedBy: string;
            /** @description The submission that the draft started from, if any. */
            basedOnRevision: number | null;
        };
        AssessmentSubmission: {
            /** @description 1 for the first of an entity. */
            revision: number;
            submittedAt: string;
            submittedBy: string;
            document: components["schemas"]["AssessmentDocument"];
            reportedLevel: components["schemas"]["NullableLevel"];
            previousLevel: components["schemas"]["NullableLevel"];
        };
        AssessmentAccess: {
            update: boolean;
            submit: boolean;
            /** @description Entity refs of those who own the component. */
            owners: string[];
        };
        AssessmentView: {
            entityRef: string;
            title: string;
            /** @description Rises with every change to the draft; never reused. */
            version: number;
            draft: components["schemas"]["AssessmentDraft"] | null;
            submission: components["schemas"]["AssessmentSubmission"] | null;
            /** @description The newest submission, scored as of now. */
            result: components["schemas"]["AssessmentResult"] | null;
            access: components["schemas"]["AssessmentAccess"];
        };
        Completion: {
            yes: number;
            no: number;
            notApplicable: number;
            unanswered: number;
            applicable: number;
            percent: number | null;
        };
        /** @description As `scoreAssessment` of the common package returns it. */
        AssessmentResult: {
            excluded: {
                byServing: string[];
                byHand: string[];
            };
            completion: {
                total: components["schemas"]["Completion"];
                basics: components["schemas"]["Completion"];
                beyondBasics: components["schemas"]["Completion"];
                sections: {
                    [key: string]: components["schemas"]["Completion"];
                };
                subsections: {
                    [key: string]: components["schemas"]["Completion"];
                };
            };
            basicsMet: boolean;
            declaredLevel: components["schemas"]["NullableLevel"];
            limitingDimensions: string[];
            answerCeiling: components["schemas"]["NullableLevel"];
            supportedLevel: components["schemas"]["NullableLevel"];
            reportedLevel: components["schemas"]["NullableLevel"];
            contradictions: {
                statementId: string;
                level: components["schemas"]["RequirementLevel"];
            }[];
            /** @enum {string|null} */
            state: "contradicted" | "unconfirmed" | "consistent" | "understated" | null;
            recommendedTarget: {
                level: components["schemas"]["Level"];
                ruleId: string;
            } | null;
            onTarget: boolean | null;
            nextSteps: {
                statementId: string;
                /** @enum {string} */
                bucket: "basics" | "blocks-next-level" | "beyond-basics";
                ready: boolean;
                /** @enum {integer|null} */
                blocksLevel: 1 | 2 | 3 | 4 | null;
                unlocks: number;
                pulledForward: boolean;
            }[];
            nextPicks: {
                dimension: string;
                level: components["schemas"]["RequirementLevel"];
                optionId: string;
            }[];
            freshness: components["schemas"]["Freshness"] | null;
        };
        /** @enum {string} */
        FreshnessState: "fresh" | "ageing" | "stale";
        Freshness: {
            state: components["schemas"]["FreshnessState"];
            ageDays: number;
            sections: {
                [key: string]: {
                    state: components["schemas"]["FreshnessState"];
                    ageDays: number;
                };
            };
            staleStatements: string[];
        };
        /** @description k of n; pooled over components, each counted once. */
        Ratio: {
            yes: number;
            applicable: number;
        };
        SummaryReport: {
            inScope: number;
            assessed: number;
            notAssessed: number;
            /** @description Not assessed, but somebody has started. */
            draftOnly: number;
            basicsMet: number;
            /** @description Assessed components that have a target and a level. */
            withTarget: number;
            onTarget: number;
            stale: number;
            contradicted: number;
            basics: components["schemas"]["Ratio"];
            beyondBasics: components["schemas"]["Ratio"];
            /** @description When the catalog was last read, ISO 8601 in UTC. */
            catalogSyncedAt: string | null;
        };
        /** @description Components at levels 0, 1, 2, 3 and 4. */
        LevelCounts: number[];
        LevelsGroup: {
            /** @description Entity ref or value; empty for components without one. */
            key: string;
            title: string;
            inScope: number;
            assessed: number;
            reported: components["schemas"]["LevelCounts"];
            declared: components["schemas"]["LevelCounts"];
            /** @description Assessed, but without a reported level. */
            withoutReported: number;
            withoutDeclared: number;
            /** @description Assessed components by their own target. */
            targets: components["schemas"]["LevelCounts"];
            withTarget: number;
            onTarget: number;
            basicsMet: number;
            stale: number;
            contradicted: number;
        };
        LevelsReport: {
            groupBy: components["schemas"]["GroupBy"];
            total: components["schemas"]["LevelsGroup"];
            /** @description The largest groups, largest first. */
            groups: components["schemas"]["LevelsGroup"][];
            /** @description All further groups together, if there are any. */
            others: components["schemas"]["LevelsGroup"] | null;
            /** @description How many groups there are in all. */
            groupCount: number;
        };
        HeatmapGroup: {
            key: string;
            title: string;
            inScope: number;
            assessed: number;
            stale: number;
            reported: components["schemas"]["LevelCounts"];
            withoutReported: number;
            /** @description Three numbers for each id in `statements`: yes, no, unanswered. The rest of `assessed` is not applicable. */
            cells: number[];
        };
        HeatmapReport: {
            groupBy: components["schemas"]["GroupBy"];
            /** @description Statement ids in the order of `cells`. */
            statements: string[];
            total: components["schemas"]["HeatmapGroup"];
            groups: components["schemas"]["HeatmapGroup"][];
            others: components["schemas"]["HeatmapGroup"] | null;
            groupCount: number;
        };
        Facet: {
            key: string;
            title: string;
            /** @description Components in scope; for owners and domains with all below. */
            count: number;
            /** @description Key of the group or domain above. */
            parent?: string;
        };
        FacetsReport: {
            owner: components["schemas"]["Facet"][];
            system: components["schemas"]["Facet"][];
            domain: components["schemas"]["Facet"][];
            lifecycle: components["schemas"]["Facet"][];
            type: components["schemas"]["Facet"][];
            tag: components["schemas"]["Facet"][];
        };
        NamedRef: {
            ref: string;
            title: string;
        };
        ComponentRow: {
            entityRef: string;
            title: string;
            type: string;
            lifecycle: string;
            owners: components["schemas"]["NamedRef"][];
            system: components["schemas"]["NamedRef"] | null;
            reportedLevel: components["schemas"]["NullableLevel"];
            declaredLevel: components["schemas"]["NullableLevel"];
            target: components["schemas"]["NullableLevel"];
            onTarget: boolean | null;
            basics: components["schemas"]["Ratio"] | null;
            basicsMet: boolean;
            /** @enum {string|null} */
            state: "contradicted" | "unconfirmed" | "consistent" | "understated" | null;
            stale: boolean;
            /** @description When it was last submitted, or null if never. */
            assessedAt: string | null;
            hasDraft: boolean;
            /**
             * @description The counted answer to `statement`, when one was asked for.
             * @enum {string|null}
             */
            answer: "yes" | "no" | "not-applicable" | "unanswered" | null;
        };
        ComponentsReport: {
            items: components["schemas"]["ComponentRow"][];
            totalItems: number;
            nextCursor: string | null;
        };
        ImportDocument: {
            profile: components["schemas"]["AssessmentProfile"];
            picks: {
                [key: string]: components["schemas"]["NullableLevel"];
            };
            answers: {
                [key: string]: components["schemas"]["StatementAnswerInput"];
            };
            target: components["schemas"]["NullableLevel"];
            targetNote?: string;
        };
        ImportRequest: {
            /** @default true */
            dryRun: boolean;
            assessments: {
                entityRef: string;
                /** @description Oldest first. */
                submissions: {
                    /** @description ISO 8601 with a time zone, not in the future. */
                    submittedAt: string;
                    submittedBy: string;
                    document: components["schemas"]["ImportDocument"];
                }[];
                draft?: {
                    updatedBy: string;
                    document: components["schemas"]["ImportDocument"];
                };
            }[];
        };
        ImportOutcome: {
            dryRun: boolean;
            results: {
                entityRef: string;
                /** @enum {string} */
                outcome: "imported" | "skipped" | "rejected";
                submissions: number;
                draft: boolean;
                /** @description Why it was skipped or rejected. */
                reason?: string;
            }[];
        };
        Health: {
            modelVersion: string;
            /** @description Name of the newest database migration, or null where migrations are not this plugin's to run. */
            schemaVersion: string | null;
            /** @description Rises with every change that a report may show. */
            revision: number;
            drafts: number;
            submissions: number;
            /** @description Components in scope. */
            components: number;
            /** @description The last read of the catalog, or null before the first. */
            lastSync: components["schemas"]["SyncHealth"] | null;
            /** @description When the catalog was last read with success. */
            lastSucceededAt: string | null;
        };
        SyncHealth: {
            startedAt: string;
            finishedAt: string;
            durationMs: number;
            /** @enum {string} */
            outcome: "succeeded" | "failed";
            /** @description Components in scope after it; null if it failed. */
            components: number | null;
            added: number | null;
            changed: number | null;
            removed: number | null;
            /** @description Why it failed; null if it succeeded. */
            error: string | null;
        };
        ErrorBody: {
            error: {
                name: string;
                message: string;
            };
            request?: {
                [key: string]: unknown;
            };
            response: {
                statusCode: number;
            };
        };
        ConflictBody: {
            error: {
                name: string;
                message: string;
            };
            request?: {
                [key: string]: unknown;
            };
            response: {
                statusCode: number;
            };
            current: components["schemas"]["AssessmentView"];
        };
    };
    responses: {
        /** @description A Backstage error; the message names the field and remedy. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Somebody else changed the draft; `current` is the newest state. */
        PreconditionFailed: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictBody"];
            };
        };
    };
    parameters: {
        kind: string;
        namespace: string;
        name: string;
        /** @description The version that the change was made on, in quotes. */
        ifMatch: string;
        groupBy: components["schemas"]["GroupBy"];
        /** @description How many groups to name, the largest first; the rest is counted in `others`. */
        groupLimit: number;
        /** @description Entity refs of owners; everything below a group counts too. */
        owner: components["schemas"]["FilterValues"];
        system: components["schemas"]["FilterValues"];
        /** @description Entity refs of domains; subdomains count too. */
        domain: components["schemas"]["FilterValues"];
        lifecycle: components["schemas"]["FilterValues"];
        type: components["schemas"]["FilterValues"];
        tag: components["schemas"]["FilterValues"];
    };
    requestBodies: never;
    headers: {
        /** @description Send back as If-Match on writes or If-None-Match on reads. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getModel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The model, with a strong ETag made from its version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityModel"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment; its ETag is the draft version in quotes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change was made on, in quotes. */
                "if-match": components["parameters"]["ifMatch"];
            };
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment without a draft. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    changeDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change was made on, in quotes. */
                "if-match": components["parameters"]["ifMatch"];
            };
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
        responses: {
            /** @description The assessment after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    submitDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change was made on, in quotes. */
                "if-match": components["parameters"]["ifMatch"];
                /** @description Chosen by the client, the same for every retry. */
                "idempotency-key": string;
            };
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An earlier request with this key was carried out already. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            /** @description The assessment with the new submission. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentView"];
                };
            };
            412: components["responses"]["PreconditionFailed"];
            default: components["responses"]["Error"];
        };
    };
    getSummaryReport: {
        parameters: {
            query?: {
                /** @description Entity refs of owners; everything below a group counts too. */
                owner?: components["parameters"]["owner"];
                system?: components["parameters"]["system"];
                /** @description Entity refs of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryReport"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getLevelsReport: {
        parameters: {
            query?: {
                groupBy?: components["parameters"]["groupBy"];
                /** @description How many groups to name, the largest first; the rest is counted in `others`. */
                limit?: components["parameters"]["groupLimit"];
                /** @description Entity refs of owners; everything below a group counts too. */
                owner?: components["parameters"]["owner"];
                system?: components["parameters"]["system"];
                /** @description Entity refs of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The distribution. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsReport"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getHeatmapReport: {
        parameters: {
            query?: {
                groupBy?: components["parameters"]["groupBy"];
                /** @description How many groups to name, the largest first; the rest is counted in `others`. */
                limit?: components["parameters"]["groupLimit"];
                /** @description Entity refs of owners; everything below a group counts too. */
                owner?: components["parameters"]["owner"];
                system?: components["parameters"]["system"];
                /** @description Entity refs of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The heatmap. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeatmapReport"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getFacetsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The facets. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FacetsReport"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    getComponentsReport: {
        parameters: {
            query?: {
                /** @description Entity refs of owners; everything below a group counts too. */
                owner?: components["parameters"]["owner"];
                system?: components["parameters"]["system"];
                /** @description Entity refs of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description With `group`, keeps the components of one report group. */
                groupBy?: components["schemas"]["GroupBy"];
                /** @description The `key` of a report group; empty for components without a value. */
                group?: string;
                /** @description The statement that `answer` is about. */
                statement?: string;
                /** @description Keeps assessed components with this counted answer. */
                answer?: components["schemas"]["AnswerValue"];
                /** @description Keeps components with this reported level; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: "0" | "1" | "2" | "3" | "4" | "none" | "not-assessed";
                /** @description As `level`, for the declared level. */
                declared?: "0" | "1" | "2" | "3" | "4" | "none" | "not-assessed";
                state?: "assessed" | "not-assessed" | "draft" | "stale" | "contradicted" | "unconfirmed" | "consistent" | "understated" | "basics-met" | "basics-open" | "on-target" | "below-target";
                /** @description Part of the title or of the entity ref. */
                search?: string;
                sort?: "title" | "owner" | "level" | "target" | "basics" | "assessed";
                order?: "asc" | "desc";
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of components. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentsReport"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
    importAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description What was, or in a dry run would be, imported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcome"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the database and of the catalog sync. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not changed since the given ETag. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Error"];
        };
    };
}
