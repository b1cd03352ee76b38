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
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
        /** The submissions and confirmations of an entity, newest first */
        get: operations["getHistory"];
        put?: never;
        /**
         * Submit the draft; from then on it counts
         * @description A retry with the same Idempotency-Key returns the first outcome and writes nothing. A key belongs to a person and to one version of one draft: used for anything else it is refused with 409. A section whose answers were not changed keeps its age; see the confirmations.
         */
        post: operations["submitDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/submissions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                revision: number;
            };
            cookie?: never;
        };
        /** One submission as it was, with the model of its day */
        get: operations["getSubmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/confirmations": {
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
         * Confirm that the answers of sections are still true
         * @description Changes no answer and makes no submission; the sections count as fresh from now on. Needs a submission and the permission to submit. The version to match is the `revision` of the submission.
         */
        post: operations["confirmAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/plan": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
        /**
         * Save what the owners mean to do next; touches no answer
         * @description The version to match is `planVersion` of the assessment.
         */
        put: operations["savePlan"];
        post?: never;
        /** Drop the plan */
        delete: operations["deletePlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assessments/{kind}/{namespace}/{name}/evidence": {
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
        /** What evidence providers found about the statements */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-answers/{kind}/{namespace}/{name}": {
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
        /** What a group, system or domain answers for everything below it */
        get: operations["getSharedAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Answer for everything below, or stop doing so
         * @description Takes effect at once for every component below that has not answered the statement itself and has no answer from nearer by.
         */
        patch: operations["changeSharedAnswers"];
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
        /**
         * The values that the report filters can take, with counts
         * @description Of the components that match: each value that some of them has, and how many.
         */
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
    "/reports/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Level distribution at the end of each month */
        get: operations["getTrendReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which statements are missing most, where, and who can be asked */
        get: operations["getStatementsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was excluded by hand, where, why, and what it holds up */
        get: operations["getExclusionsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/levels.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The level distribution as CSV, a row a group and level */
        get: operations["exportLevels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/heatmap.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The heatmap as CSV */
        get: operations["exportHeatmap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/trend.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trend as CSV, a row a month and level */
        get: operations["exportTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/statements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statements as CSV, a row a statement */
        get: operations["exportStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/components.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All components of the list as CSV, a row a component */
        get: operations["exportComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/exclusions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All exclusions by hand as CSV, a row a component and statement */
        get: operations["exportExclusions"];
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
         * @description For administrators. Each assessment is imported or refused by itself, with the reason. A component that has a draft or a submission already is skipped, so that an import never overwrites anything and can be repeated.
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
         * @description How the columns of a report are formed.
         * @default owner
         * @enum {string}
         */
        ReportGroupBy: "owner" | "system" | "domain" | "lifecycle" | "type" | "tag";
        /**
         * @description A reported or declared level as a filter.
         * @enum {string}
         */
        LevelValue: "0" | "1" | "2" | "3" | "4" | "none" | "not-assessed";
        LevelValues: components["schemas"]["LevelValue"][];
        /**
         * @description A condition on components that filters and lists know. `open` has open requirements up to its declared level, `set-aside` reports a level that rests on requirements excluded by hand, `questionable` says yes beside a no to what has to come first, `advanced-before-basics` says yes beyond the basics without meeting these; `waits-for-answers` and `waits-for-pick` are assessed without a reported level, with or without a declared one.
         * @enum {string}
         */
        ComponentState: "assessed" | "not-assessed" | "draft" | "planned" | "stale" | "contradicted" | "unconfirmed" | "consistent" | "understated" | "basics-met" | "basics-open" | "on-target" | "below-target" | "above-target" | "open" | "set-aside" | "questionable" | "advanced-before-basics" | "waits-for-answers" | "waits-for-pick";
        /** @description How a component is used; decides what applies and which target fits. */
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
        /** @description A link that shows why an answer holds; http and https only. */
        EvidenceLink: {
            /** @description An http or https address. */
            url: string;
            title?: string;
        };
        /** @description A statement's answer as it is sent; who and when is added by the backend. */
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
            /** @description Entity ref of the component that the answer was copied from. It counts as unanswered until it is sent again without this. null leaves it as it is, for callers who may not see the component. */
            copiedFrom?: string | null;
            /** @description The model version whose wording this answers, if it is not the one in force; counts as unanswered. For putting an answer back as it was. */
            wordingOf?: string;
        };
        /** @description A statement's answer with its explanation, as it is stored. */
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
            /** @description Copied from this component and not confirmed yet, so it counts as unanswered; null if the caller may not see the component. */
            copiedFrom?: string | null;
            /** @description Answers the different wording of this model version, so it counts as unanswered until it is sent again. */
            wordingOf?: string;
        };
        /** @description The content of an assessment: profile, picks, answers and target. */
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
            /** @description Statement id to what a group, system or domain above answers for the component; counts where `answers` has none that counts. As of now in a draft and in the newest submission of an assessment, as of its day in a submission read by its number. Set by the backend. */
            inherited?: {
                [key: string]: components["schemas"]["InheritedAnswer"];
            };
            conflictingAnswers?: components["schemas"]["ConflictingAnswers"];
        };
        /** @description Statement id to what several groups, systems and domains answer for the component that are equally near and differ. None of them counts, nor anything farther away: the statement is open until the component answers it itself or they agree. Set by the backend. */
        ConflictingAnswers: {
            [key: string]: components["schemas"]["InheritedAnswer"][];
        };
        SharedAnswerInput: {
            /** @enum {string} */
            value: "yes" | "no";
            note?: string;
            evidence?: components["schemas"]["EvidenceLink"][];
        };
        /** @description An answer for all components below a catalog entity. */
        SharedAnswer: {
            /** @enum {string} */
            value: "yes" | "no";
            note?: string;
            evidence?: components["schemas"]["EvidenceLink"][];
            updatedAt: string;
            updatedBy: string;
            /** @description Answers the different wording of this model version, so it does not count until it is sent again. */
            wordingOf?: string;
        };
        /** @description A shared answer as it reaches a component. Where the caller may not read what answers, or something between it and the component, there is no more than the value; everything else is null or left out. */
        InheritedAnswer: {
            /** @enum {string} */
            value: "yes" | "no";
            note?: string;
            evidence?: components["schemas"]["EvidenceLink"][];
            /** @description Entity ref of the group, system or domain that answers. */
            from: string | null;
            fromTitle: string | null;
            updatedAt: string | null;
            updatedBy: string | null;
        };
        /** @description One statement of a `SharedAnswersView`. */
        SharedStatement: {
            statementId: string;
            answer: components["schemas"]["SharedAnswer"] | null;
            /** @description What counts below while this entity does not answer. */
            above: components["schemas"]["InheritedAnswer"] | null;
            /** @description What is answered above by several that are equally near and differ, so that nothing counts; usually empty. */
            conflictingAbove: components["schemas"]["InheritedAnswer"][];
            /** @description Of the components below that the caller may read; all parts together are all of them. */
            reach: {
                /** @description Take the answer from here, or would if there were one, or will once they are assessed. */
                follow: number;
                answeredThemselves: number;
                /** @description Have an answer from something nearer. */
                answeredNearer: number;
                /** @description Something as near as this entity says yes, which counts unless the answer here is no. */
                besideYes: number;
                /** @description Something as near as this entity says no, which counts unless the answer here is yes. */
                besideNo: number;
                /** @description Others as near as this entity or nearer differ, so that the statement is open whatever is answered here. */
                undecided: number;
            };
        };
        /** @description What a group, system or domain answers for everything below it, and whom that reaches. */
        SharedAnswersView: {
            entityRef: string;
            title: string;
            /** @description Rises with every change; 0 before the first. */
            version: number;
            access: {
                update: boolean;
            };
            /** @description How many components below the caller may read. */
            components: number;
            /** @description How many of them are assessed, so that answers count at once. */
            assessed: number;
            /** @description In the order of the questionnaire. */
            statements: components["schemas"]["SharedStatement"][];
        };
        /** @description Changes to single shared answers; what is not named stays as it is. */
        SharedAnswersChange: {
            /** @description Statement id to the whole new answer, or null to take it back. */
            answers: {
                [key: string]: components["schemas"]["SharedAnswerInput"] | null;
            };
        };
        SharedAnswersConflictBody: components["schemas"]["ErrorBody"] & {
            current: components["schemas"]["SharedAnswersView"];
        };
        /** @description Changes to single parts of a draft; what is not named stays as it is. */
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
        /** @description The shared, autosaved assessment that does not count yet. */
        AssessmentDraft: {
            document: components["schemas"]["AssessmentDocument"];
            updatedAt: string;
            updatedBy: string;
            /** @description The submission that the draft started from, if any. */
            basedOnRevision: number | null;
        };
        DraftInProgress: {
            updatedAt: string;
            updatedBy: string;
        };
        /** @description An immutable revision of an assessment; the newest one counts. */
        AssessmentSubmission: {
            /** @description 1 for the first of an entity. */
            revision: number;
            submittedAt: string;
            submittedBy: string;
            document: components["schemas"]["AssessmentDocument"];
            reportedLevel: components["schemas"]["NullableLevel"];
            previousLevel: components["schemas"]["NullableLevel"];
        };
        /** @description What the caller may do with an assessment, and who owns the component. */
        AssessmentAccess: {
            update: boolean;
            submit: boolean;
            /** @description Entity refs of those who own the component. */
            owners: string[];
        };
        /** @description Draft, newest submission and result of one catalog entity, and what the caller may do with them. */
        AssessmentView: {
            entityRef: string;
            title: string;
            /** @description Rises with every change to the draft; never reused. */
            version: number;
            /** @description For those who may change or submit it; null for everybody else, who see what was submitted. */
            draft: components["schemas"]["AssessmentDraft"] | null;
            /** @description Who changed the draft last, for everybody who may read the assessment; null without a draft. */
            draftInProgress: components["schemas"]["DraftInProgress"] | null;
            submission: components["schemas"]["AssessmentSubmission"] | null;
            /** @description The newest submission, scored as of now. */
            result: components["schemas"]["AssessmentResult"] | null;
            access: components["schemas"]["AssessmentAccess"];
            /** @description The newest confirmation of each section whose answers were not changed since. */
            confirmations: components["schemas"]["Confirmation"][];
            plan: components["schemas"]["Plan"] | null;
            /** @description Rises with every change to the plan; 0 before the first. */
            planVersion: number;
            /** @description How many ML components in scope its first owner has, alone or with others; null if nobody owns the component. */
            suggestedMlCases: {
                owner: string;
                count: number;
            } | null;
            /** @description What is different from the day of the newest submission, so that answers may deserve another look. */
            changedSince: components["schemas"]["ChangedFact"][];
            /** @description Statement id to what the component inherits as of now, whether or not it is assessed yet. Documents have their own copy. */
            inherited: {
                [key: string]: components["schemas"]["InheritedAnswer"];
            };
            conflictingAnswers: components["schemas"]["ConflictingAnswers"];
            names: components["schemas"]["AssessmentNames"];
            /** @description Statement id to the version of the model that its answer is about, for answers of the draft, or else of the newest submission, whose statement the model in force words differently. */
            reworded: {
                [key: string]: string;
            };
        };
        /** @description What the model in force calls what the result speaks of, so that it can be summed up without the model. Texts are those of `GET /model`; their ids lead to translations. */
        AssessmentNames: {
            /** @description How many statements the model has. */
            statements: number;
            /** @description How many sections the model has. */
            sections: number;
            /** @description The name of the reported level; null without one. */
            level: string | null;
            dimensions: {
                id: string;
                title: string;
                /** @description The level that the newest submission declares in it; null where nothing is picked. */
                countsAs: components["schemas"]["Level"] | null;
            }[];
            /** @description The open statements to answer before the highest of `possibleLevels` can be reported; one where one of several is enough. Empty if that is the reported level. */
            openAnswers: {
                statementId: string;
                label: string;
            }[];
            /** @description The first of `nextSteps`; null without one. */
            nextStep: {
                statementId: string;
                label: string;
                /** @description The first practical step. */
                remediation: string;
            } | null;
            /** @description The first of `nextPicks`; null without one. */
            nextPick: {
                dimension: string;
                level: components["schemas"]["Level"];
                optionId: string;
                label: string;
            } | null;
        };
        /** @description What is different from the day of the newest submission. */
        ChangedFact: {
            /** @enum {string} */
            fact: "owner" | "lifecycle" | "model-version";
            /** @description Empty if there was none, or none that the caller may see. */
            from: string;
            to: string;
        };
        /** @description When the owners said last that a section is still true. */
        Confirmation: {
            section: string;
            confirmedAt: string;
            confirmedBy: string;
            /** @description The submission that was confirmed; null if it was not recorded. */
            revision: number | null;
        };
        /** @description The sections whose answers are said to be still true. */
        ConfirmationRequest: {
            /** @description Section ids. */
            sections: string[];
        };
        /** @description One submission in an `AssessmentHistory`. */
        HistoryEntry: {
            revision: number;
            submittedAt: string;
            submittedBy: string;
            modelVersion: string;
            reportedLevel: components["schemas"]["NullableLevel"];
            declaredLevel: components["schemas"]["NullableLevel"];
            /**
             * @description How the declared level and the answers go together.
             * @enum {string|null}
             */
            state: "contradicted" | "unconfirmed" | "consistent" | "understated" | null;
            possibleLevels: components["schemas"]["PossibleLevels"];
            /** @description Open requirements up to the declared level. */
            openRequirements: number;
            /** @description Requirements up to the reported level that were excluded by hand. */
            setAside: number;
            target: components["schemas"]["NullableLevel"];
            basics: components["schemas"]["Ratio"];
            beyondBasics: components["schemas"]["Ratio"];
        };
        /** @description Submissions and confirmations of an entity, newest first. */
        AssessmentHistory: {
            items: components["schemas"]["HistoryEntry"][];
            /** @description Ask with `before` for the next page; null on the last. */
            nextBefore: number | null;
            /** @description Confirmations of sections, newest first; at most 200. */
            confirmations: components["schemas"]["Confirmation"][];
        };
        SubmissionView: {
            entityRef: string;
            title: string;
            submission: components["schemas"]["AssessmentSubmission"];
            /** @description Scored with the model of its day, as of its day; null where that model is not known any more. */
            result: components["schemas"]["AssessmentResult"] | null;
            /** @description The model of its day; null where it is not known any more. */
            model: components["schemas"]["MaturityModel"] | null;
        };
        /** @description What a plan leads to. */
        PlanGoal: {
            /** @enum {string} */
            type: "next-level" | "target" | "basics" | "section";
            /** @description Only for a section, and then required. */
            section?: string;
        };
        PlanStepInput: {
            statementId: string;
            /** @description Ids of the parts that are enough, at least one; all of the statement if left out. */
            parts?: string[];
            /** @description Entity ref of a user or group. */
            owner?: string;
            /** @description A day from 2000-01-01 to 2100-12-31, as 2026-12-31. */
            dueOn?: string;
        };
        /** @description A plan as it is sent; what is done is added by the backend. */
        PlanInput: {
            goal: components["schemas"]["PlanGoal"];
            /** @description At least one, unless there are picks. */
            steps: components["schemas"]["PlanStepInput"][];
            picks?: components["schemas"]["PlannedPicks"];
        };
        /** @description Dimension id to the level that the owners want to reach in it. */
        PlannedPicks: {
            [key: string]: components["schemas"]["Level"];
        };
        PlanStep: {
            statementId: string;
            /** @description Ids of the parts that are enough; all of it if left out. */
            parts?: string[];
            owner?: string;
            dueOn?: string;
            /** @description Whether the newest submission says by now that the statement holds, or the parts that are enough. */
            done: boolean;
        };
        /** @description What the owners mean to do next; touches no answer. */
        Plan: {
            goal: components["schemas"]["PlanGoal"];
            steps: components["schemas"]["PlanStep"][];
            picks?: components["schemas"]["PlannedPicks"];
            updatedAt: string;
            updatedBy: string;
        };
        /** @description What one evidence provider found about one statement. */
        EvidenceFinding: {
            statementId: string;
            provider: string;
            /** @enum {string} */
            verdict: "supports" | "contradicts" | "inconclusive";
            /**
             * @description How far the answer is shown to be true.
             * @enum {string}
             */
            grade: "claimed" | "linked" | "verified" | "contradicted";
            summary: string;
            url: string | null;
            observedAt: string;
        };
        EvidenceProviderStatus: {
            id: string;
            title: string;
            /** @enum {string} */
            outcome: "succeeded" | "failed" | "timed-out";
        };
        /** @description What evidence providers found about the statements of an entity. */
        EvidenceReport: {
            findings: components["schemas"]["EvidenceFinding"][];
            providers: components["schemas"]["EvidenceProviderStatus"][];
        };
        Completion: {
            yes: number;
            no: number;
            notApplicable: number;
            unanswered: number;
            applicable: number;
            /** @description Rounded half up, with 0 only for none and 100 only for all. */
            percent: number | null;
        };
        /** @description Between which levels the component turns out to be once its open requirements are answered. */
        PossibleLevels: {
            from: components["schemas"]["Level"];
            to: components["schemas"]["Level"];
        } | null;
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
            confirmedLevel: components["schemas"]["NullableLevel"];
            possibleLevels: components["schemas"]["PossibleLevels"];
            reportedLevel: components["schemas"]["NullableLevel"];
            /** @description Requirements up to the reported level that were excluded by hand. The level does not rest on them. */
            setAside: string[];
            /** @description Requirements up to the declared level without an answer. */
            openRequirements: string[];
            /** @description Failed requirements up to the declared level. */
            contradictions: {
                requirementId: string;
                level: components["schemas"]["RequirementLevel"];
                statementIds: string[];
            }[];
            /** @enum {string|null} */
            state: "contradicted" | "unconfirmed" | "consistent" | "understated" | null;
            /** @description Each yes beside a no to what has to come first. */
            questionable: {
                statementId: string;
                prerequisiteId: string;
            }[];
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
                /** @description Parts that are missing, where parts are recorded. */
                parts: string[];
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
        /** @description k of n pooled over components, with what tells its bounds. If the open answers and the components not assessed were all no or all yes, it would lie from `yes` to `yes + unanswered + notAssessed`, each in `applicable + notAssessed`. With exclusions by hand as no, the lower one is `yes` in `applicable + excludedByHand + notAssessed`. */
        PooledRatio: {
            yes: number;
            applicable: number;
            unanswered: number;
            excludedByHand: number;
            /** @description Components without a submission times the statements. */
            notAssessed: number;
        };
        /** @description What stands between components and their targets: requirements of levels up to the target that are failed or open, each once per component. */
        MissingRequirements: {
            requirements: number;
            /** @description Those with at least one. */
            components: number;
            /** @description Assessed components with a target. */
            of: number;
        };
        /** @description How many components were submitted on an edition. */
        EditionCount: {
            /** @description Version of a maturity model, as 2026-12. */
            edition: string;
            components: number;
        };
        /** @description The organisation in a dozen numbers. */
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
            basics: components["schemas"]["PooledRatio"];
            beyondBasics: components["schemas"]["PooledRatio"];
            aboveTarget: number;
            understated: number;
            heldBack: components["schemas"]["HeldBack"];
            /** @description Assessed without a reported level until requirements are answered. */
            waitsForAnswers: number;
            /** @description Assessed without a declared level, as a pick is missing. */
            waitsForPick: number;
            /** @description With open requirements up to the declared level. */
            open: number;
            /** @description With a reported level that rests on requirements excluded by hand. */
            setAside: number;
            /** @description Those of them that are on target. */
            onTargetSetAside: number;
            /** @description With a yes beside a no to what has to come first. */
            questionable: number;
            /** @description With a yes beyond the basics, which are not met. */
            advancedBeforeBasics: number;
            missing: components["schemas"]["MissingRequirements"];
            /** @description The editions of the model that the submissions were made on, the newest first. More than one means that they are mixed in all counts. */
            editions: components["schemas"]["EditionCount"][];
            /** @description Assessed, and still to be scored again, as an older or a newer release has scored them, or something that they inherit has changed. Other than none means that counts mix results of two scorings. */
            waitsForScoring: number;
            /** @description When the catalog was last read, ISO 8601 in UTC. */
            catalogSyncedAt: string | null;
        };
        /** @description Of the components below their target, how many are held at their level by what. A component can be held by several dimensions at once. */
        HeldBack: {
            /** @description Components below their target. */
            components: number;
            /** @description Dimension id to components whose reported level is that of their pick in it. */
            byDimension: {
                [key: string]: number;
            };
            /** @description Components that report less than they declare, as a requirement is failed or open. */
            byAnswers: number;
        };
        /** @description Components at levels 0, 1, 2, 3 and 4. */
        LevelCounts: number[];
        /** @description One group of a `LevelsReport`. */
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
            /** @description Those of them with a declared level. */
            waitsForAnswers: number;
            /** @description Those of them without a declared level. */
            waitsForPick: number;
            /** @description Those of `reported` with open requirements. */
            reportedOpen: components["schemas"]["LevelCounts"];
            /** @description Those of `reported` whose level rests on requirements excluded by hand. */
            reportedSetAside: components["schemas"]["LevelCounts"];
            withoutDeclared: number;
            /** @description Assessed components by their own target. */
            targets: components["schemas"]["LevelCounts"];
            withTarget: number;
            onTarget: number;
            /** @description Those of `onTarget` whose level rests on requirements excluded by hand. */
            onTargetSetAside: number;
            basicsMet: number;
            stale: number;
            contradicted: number;
            /** @description Their answers confirm less than they declare. */
            unconfirmed: number;
            basics: components["schemas"]["PooledRatio"];
            beyondBasics: components["schemas"]["PooledRatio"];
            missing: components["schemas"]["MissingRequirements"];
        };
        /** @description The level distribution, overall and by group. */
        LevelsReport: {
            groupBy: components["schemas"]["ReportGroupBy"];
            total: components["schemas"]["LevelsGroup"];
            /** @description The largest groups, largest first. */
            groups: components["schemas"]["LevelsGroup"][];
            /** @description All further groups together, if there are any. */
            others: components["schemas"]["LevelsGroup"] | null;
            /** @description How many groups there are in all. */
            groupCount: number;
            /** @description Of the results that are counted. */
            scoring: components["schemas"]["ComparedScoring"];
        };
        /** @description One column of a `HeatmapReport`. */
        HeatmapGroup: {
            key: string;
            title: string;
            inScope: number;
            assessed: number;
            stale: number;
            reported: components["schemas"]["LevelCounts"];
            withoutReported: number;
            /** @description Those of them with a declared level. */
            waitsForAnswers: number;
            /** @description Those of them without a declared level. */
            waitsForPick: number;
            /** @description Those of `reported` with open requirements. */
            reportedOpen: components["schemas"]["LevelCounts"];
            /** @description Those of `reported` whose level rests on requirements excluded by hand. */
            reportedSetAside: components["schemas"]["LevelCounts"];
            /** @description Three numbers for each id in `statements`: yes, no, unanswered. The rest of `assessed` is not applicable. */
            cells: number[];
            /** @description For each id in `statements`, how many of those to which it does not apply have excluded it by hand; the bounds of a percentage need it, see `PooledRatio`. */
            excludedByHand: number[];
            /** @description In the mode `gap`, three numbers for each statement, over components with a target: those whose target needs it (it, or some of its parts, is an item of a requirement up to the target that no other item meets), those of them where that requirement is neither failed nor open, and those that say yes though their target does not need it. A section pools its statements. */
            needs?: number[];
            /** @description In the mode `gap`, what the targets lack. */
            missing?: components["schemas"]["MissingRequirements"];
            /** @description In the mode `gap`, the basics, which are needed whatever the target. */
            basics?: components["schemas"]["Ratio"];
            /** @description In the mode `change`, `cells` as they were at the end of `since`. */
            before?: number[];
            /** @description In the mode `change`, components assessed by then. */
            assessedBefore?: number;
        };
        /** @description Answers to every statement, overall and by group. */
        HeatmapReport: {
            groupBy: components["schemas"]["ReportGroupBy"];
            /** @description Statement ids in the order of `cells`. */
            statements: string[];
            total: components["schemas"]["HeatmapGroup"];
            groups: components["schemas"]["HeatmapGroup"][];
            others: components["schemas"]["HeatmapGroup"] | null;
            groupCount: number;
            /** @description Of the results that are counted; in the mode `change` also of what they are compared with. */
            scoring: components["schemas"]["ComparedScoring"];
        };
        /** @description One month of a `TrendReport`. */
        TrendMonth: {
            /** @description As 2026-10. */
            month: string;
            /** @description The last day counted, in UTC; for the running month today. */
            day: string;
            /** @description Components with a submission by the end of that day. */
            assessed: number;
            reported: components["schemas"]["LevelCounts"];
            withoutReported: number;
            withTarget: number;
            onTarget: number;
            basicsMet: number;
            /** @description Components submitted for the first time in that month. */
            firstAssessed: number;
            /** @description Components that came into scope in that month; null for months before this was recorded. */
            addedToScope: number | null;
            /** @description Components that left the scope in that month; they are not counted in any month. */
            removedFromScope: number | null;
        };
        /** @description Counts the components that are in scope and match the filter today. */
        TrendReport: {
            /** @description Oldest first. */
            months: components["schemas"]["TrendMonth"][];
            sameComponents: boolean;
            /** @description With `sameComponents`, how many were assessed at the end of the first month shown; otherwise null. */
            componentsCompared: number | null;
            scoring: components["schemas"]["ComparedScoring"];
        };
        /** @description By what the results were found that a report counts or compares over time. They were found alike if none waits and there is at most one edition; otherwise a difference may come from the rules alone. */
        ComparedScoring: {
            /** @description How many of the results are still to be scored again, as an older or a newer release has scored them, or something that they inherit has changed. */
            waiting: number;
            /** @description Versions of the model that the results are found by, the oldest first; one that was made on a version that is not known any more is scored by the one in force. */
            editions: string[];
        };
        /** @description How often a group says yes or no to a statement. */
        StatementShare: {
            key: string;
            title: string;
            count: number;
            applicable: number;
        };
        /** @description One statement of a `StatementsReport`. */
        StatementReport: {
            statementId: string;
            yes: number;
            no: number;
            unanswered: number;
            notApplicable: number;
            /** @description Those of `notApplicable` that a person excluded. */
            excludedByHand: number;
            /** @description Components where it counts as no while all other applicable basics are yes. */
            onlyMissingBasic: number;
            /** @description Components below their target where one requirement alone of the next level or below is failed or open, and it is an item of that requirement that counts as no. */
            onlyBlocker: number;
            /** @description The owners with most components that say no; as many as `namedOwners`. Components without an owner stand together with an empty key. */
            missingIn: components["schemas"]["StatementShare"][];
            /** @description How many `missingIn` would name with all of them. */
            missingInOwners: number;
            /** @description The owners with most components that say yes; as many as `namedOwners`. Components without an owner stand together with an empty key. */
            practisedBy: components["schemas"]["StatementShare"][];
            /** @description How many `practisedBy` would name with all of them. */
            practisedByOwners: number;
        };
        /** @description Which statements are missing most, where, and who can be asked. */
        StatementsReport: {
            assessed: number;
            statements: components["schemas"]["StatementReport"][];
            /** @description Of the results that are counted. */
            scoring: components["schemas"]["ComparedScoring"];
        };
        /** @description One value of a filter, with its count. */
        Facet: {
            key: string;
            title: string;
            /** @description Components in scope; for owners and domains with all below. */
            count: number;
            /** @description Keys of the groups or domains directly above; absent at the top. Those that are above each other stand side by side. */
            parents?: string[];
        };
        /** @description The values that the filters of a report can take. */
        FacetsReport: {
            owner: components["schemas"]["Facet"][];
            system: components["schemas"]["Facet"][];
            domain: components["schemas"]["Facet"][];
            lifecycle: components["schemas"]["Facet"][];
            type: components["schemas"]["Facet"][];
            tag: components["schemas"]["Facet"][];
            servingMode: components["schemas"]["Facet"][];
            target: components["schemas"]["Facet"][];
            edition: components["schemas"]["Facet"][];
            /** @description Every `ComponentState` that a component is in. */
            state: components["schemas"]["Facet"][];
        };
        NamedRef: {
            ref: string;
            title: string;
        };
        /** @description One component of a `ComponentsReport`. */
        ComponentRow: {
            entityRef: string;
            title: string;
            type: string;
            lifecycle: string;
            owners: components["schemas"]["NamedRef"][];
            systems: components["schemas"]["NamedRef"][];
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
            /** @description When the answer to `statement` was last changed, and what shows it. */
            answerDetail: {
                updatedAt: string | null;
                evidence: components["schemas"]["EvidenceLink"][];
                /** @description What answers for the component, if it does not itself; null if the caller may not see where the answer comes from. */
                inheritedFrom?: components["schemas"]["NamedRef"] | null;
            } | null;
            /** @description Those that it is part of, then those of its systems. */
            domains: components["schemas"]["NamedRef"][];
            tags: string[];
            servingModes: components["schemas"]["ServingMode"][] | null;
            /** @description Target minus reported level; negative above the target. */
            gap: number | null;
            beyondBasics: components["schemas"]["Ratio"] | null;
            /** @description From when its oldest section counts, ISO 8601 in UTC. */
            freshSince: string | null;
            freshness: components["schemas"]["FreshnessState"] | null;
            /** @description Open steps of its plan. */
            plannedSteps: number;
            possibleLevels: components["schemas"]["PossibleLevels"];
            /** @description Open requirements up to the declared level. */
            openRequirements: number;
            /** @description Ids of the open statements to answer before the highest of `possibleLevels` can be reported, as in `AssessmentNames`. */
            openAnswers: string[];
            /** @description Requirements up to the reported level that were excluded by hand. */
            setAside: number;
            /** @description Times that a yes stands beside a no to what comes first. */
            questionable: number;
            /** @description Requirements up to the target that are failed or open; null without a target. */
            missingRequirements: number | null;
            /** @description Version of the model that it was submitted on; null if it never was. */
            edition: string | null;
            /** @description When it was submitted at its reported level after another one, ISO 8601 in UTC; null if no submission tells. */
            levelSince: string | null;
        };
        /** @description A page of the components behind a number. */
        ComponentsReport: {
            items: components["schemas"]["ComponentRow"][];
            totalItems: number;
            nextCursor: string | null;
        };
        /** @description A statement that was excluded by hand. */
        Exclusion: {
            statementId: string;
            reason: string;
            /** @description When it was last changed, ISO 8601 in UTC; null if not known. */
            updatedAt: string | null;
            /** @description Requirements of the reported level that it sets aside: the level is reported without them. */
            setAside: string[];
        };
        /** @description What one component has excluded by hand. Who wrote it is said on the component only. */
        ExcludingComponent: {
            entityRef: string;
            title: string;
            owners: components["schemas"]["NamedRef"][];
            reportedLevel: components["schemas"]["NullableLevel"];
            /** @description In questionnaire order. */
            exclusions: components["schemas"]["Exclusion"][];
        };
        /** @description How often a statement was excluded by hand. */
        ExclusionShare: {
            statementId: string;
            excluded: number;
            /** @description Assessed components, without those whose serving modes exclude it. */
            of: number;
            /** @description Those of `excluded` whose reported level rests on it. */
            holdsLevel: number;
        };
        /** @description What was excluded by hand. */
        ExclusionsReport: {
            items: components["schemas"]["ExcludingComponent"][];
            nextCursor: string | null;
            /** @description How many there are on all pages. */
            components: number;
            /** @description How many exclusions they have. */
            exclusions: number;
            /** @description Every statement that was excluded, in questionnaire order; of all components of the filter, whichever `statement` is asked for. */
            statements: components["schemas"]["ExclusionShare"][];
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
        /** @description One assessment of an `ImportRequest`. */
        ImportedAssessment: {
            entityRef: string;
            /** @description Oldest first. */
            submissions: {
                /** @description ISO 8601 with a time zone, not before 2000 and not in the future. */
                submittedAt: string;
                submittedBy: string;
                document: components["schemas"]["ImportDocument"];
            }[];
            draft?: {
                updatedBy: string;
                document: components["schemas"]["ImportDocument"];
            };
        };
        ImportRequest: {
            /** @default true */
            dryRun: boolean;
            /** @description Each an `ImportedAssessment`. They are read one by one: one that is none is refused in its own result, and the others are imported. */
            assessments: (components["schemas"]["ImportedAssessment"] | unknown)[];
        };
        /** @description What became of each assessment of an `ImportRequest`. */
        ImportOutcome: {
            dryRun: boolean;
            /** @description One for each assessment, in their order. */
            results: {
                /** @description Empty where it could not be read. */
                entityRef: string;
                /** @enum {string} */
                outcome: "imported" | "skipped" | "rejected";
                submissions: number;
                draft: boolean;
                /** @description Why it was skipped or rejected. */
                reason?: string;
            }[];
        };
        /** @description How the backend is doing, for administrators. */
        MaturityHealth: {
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
            /** @description What the catalog says and is not believed yet, as it would take away an unlikely share of what is known; null if nothing is held back. It is believed once another regular read says about the same. */
            heldBack: components["schemas"]["HeldBackRead"] | null;
            /** @description What looks like machine learning in the catalog, by the words in its kind or type, and is not in scope; most entities first. Null if the catalog could not be asked. Entities that opted out are not counted. */
            outOfScope: components["schemas"]["OutOfScopeType"][] | null;
        };
        HeldBackRead: {
            since: string;
            /** @description Components that it would take away. */
            components: number;
            /** @description Groups, systems and domains that it would take away. */
            nodes: number;
        };
        OutOfScopeType: {
            kind: string;
            /** @description The `spec.type`; null for entities without one. */
            type: string | null;
            count: number;
        };
        SyncHealth: {
            startedAt: string;
            finishedAt: string;
            durationMs: number;
            /** @enum {string} */
            outcome: "succeeded" | "held-back" | "failed";
            /** @description Components in scope after it; null if it did not succeed. */
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
            /**
             * @description With status 503: what does not answer at the moment. Nothing that was saved is lost, and the same request may be sent again.
             * @enum {string}
             */
            dependency?: "database" | "storage" | "catalog" | "permissions";
            /** @description With 503: what is wrong with the configuration, if the plugin does not run because of it. */
            problems?: {
                key: string;
                mistake: string;
                limit?: number;
                message: string;
            }[];
        };
        ConflictBody: components["schemas"]["ErrorBody"] & {
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
        /** @description Somebody else has changed what is written; `current` is the newest state. */
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
        /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
        ifMatch: string;
        /** @description The ETag of the shared answers as they were read or answered by another write, or their `version` in quotes. */
        sharedAnswersIfMatch: string;
        groupBy: components["schemas"]["ReportGroupBy"];
        /** @description How many groups to name, the largest first; the rest is counted in `others`. */
        groupLimit: number;
        /** @description How many month ends to show, the running month last. Left out, the longest span of at most 60 months at whose first month end at least a third of the components assessed now were assessed already. */
        months: number;
        /** @description Reports this statement only; all if left out. */
        onlyStatement: string;
        /** @description Keeps the exclusions that a reported level rests on: their requirement is set aside. */
        holdsLevel: boolean;
        /** @description How many owners to name for each statement and answer, those with most components first. Left out, JSON names 5 and CSV 100; how many there are is said beside. */
        namedOwners: number;
        /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
        owner: components["schemas"]["FilterValues"];
        /** @description Entity refs or names of systems. */
        system: components["schemas"]["FilterValues"];
        /** @description Entity refs or names of domains; subdomains count too. */
        domain: components["schemas"]["FilterValues"];
        lifecycle: components["schemas"]["FilterValues"];
        type: components["schemas"]["FilterValues"];
        tag: components["schemas"]["FilterValues"];
        /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
        servingMode: ("real-time" | "batch" | "not-served" | "unknown")[];
        /** @description Targets, any of them; `none` is assessed without a target. */
        target: ("0" | "1" | "2" | "3" | "4" | "none")[];
        /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
        level: components["schemas"]["LevelValues"];
        /** @description As `level`, for the declared level. */
        declared: components["schemas"]["LevelValues"];
        /** @description States that all have to hold. */
        state: components["schemas"]["ComponentState"][];
        /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
        heldBackBy: string[];
        /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
        edition: components["schemas"]["FilterValues"];
        /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
        search: string;
        /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
        depth: number;
        /** @description `gap` adds `needs`, `change` adds `before` to every group; `change` needs `since`. */
        heatmapMode: "adoption" | "gap" | "change";
        /** @description The day at whose end `before` is counted, in UTC; not before 2000-01-01 and not in the future. */
        since: string;
        /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
        separator: "comma" | "semicolon";
        /** @description Compares only components that were assessed at the beginning already. */
        sameComponents: boolean;
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
            /** @description The assessment. Its ETag fits every write of the assessment. */
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
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
    getHistory: {
        parameters: {
            query?: {
                limit?: number;
                /** @description The `nextBefore` of the previous page. */
                before?: number;
            };
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
            /** @description A page of the history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentHistory"];
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
    submitDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
        requestBody?: never;
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
    getSubmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["parameters"]["kind"];
                namespace: components["parameters"]["namespace"];
                name: components["parameters"]["name"];
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submission. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionView"];
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
    confirmAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description The assessment after the confirmation. */
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
    savePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
                "application/json": components["schemas"]["PlanInput"];
            };
        };
        responses: {
            /** @description The assessment with the plan. */
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
    deletePlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `"7.2.3"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan. */
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
            /** @description The assessment without a plan. */
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
    getEvidence: {
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
            /** @description The findings, and how each provider fared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceReport"];
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
    getSharedAnswers: {
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
            /** @description Every statement that can be answered here, and its reach. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAnswersView"];
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
    changeSharedAnswers: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the shared answers as they were read or answered by another write, or their `version` in quotes. */
                "if-match": components["parameters"]["sharedAnswersIfMatch"];
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
                "application/json": components["schemas"]["SharedAnswersChange"];
            };
        };
        responses: {
            /** @description All answers, with the new version. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAnswersView"];
                };
            };
            /** @description Somebody else has changed the answers meanwhile. */
            412: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedAnswersConflictBody"];
                };
            };
            default: components["responses"]["Error"];
        };
    };
    getSummaryReport: {
        parameters: {
            query?: {
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
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
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
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
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description `gap` adds `needs`, `change` adds `before` to every group; `change` needs `since`. */
                mode?: components["parameters"]["heatmapMode"];
                /** @description The day at whose end `before` is counted, in UTC; not before 2000-01-01 and not in the future. */
                since?: components["parameters"]["since"];
                /** @description Compares only components that were assessed at the beginning already. */
                sameComponents?: components["parameters"]["sameComponents"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
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
            query?: {
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
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
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
                /** @description With `group`, keeps the components of one report group. */
                groupBy?: components["schemas"]["ReportGroupBy"];
                /** @description The `key` of a report group; empty for components without a value. */
                group?: string;
                /** @description With `groupBy` (and `depth`), keeps the components of the groups that a report with this `limit` counts as `others`. */
                othersAfter?: number;
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description The statement that `answer` and the answers shown are about. */
                statement?: string;
                /** @description Keeps assessed components with this counted answer. */
                answer?: components["schemas"]["AnswerValue"];
                /** @description As `level`, for the declared level. */
                declared?: components["parameters"]["declared"];
                /** @description `gap` is target minus reported level; `fresh` the day from which the oldest section counts; `attention` puts those furthest below their target first, among equals contradicted before stale before not assessed before the rest, then the oldest. */
                sort?: "title" | "owner" | "level" | "target" | "gap" | "basics" | "assessed" | "fresh" | "attention";
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
    getTrendReport: {
        parameters: {
            query?: {
                /** @description How many month ends to show, the running month last. Left out, the longest span of at most 60 months at whose first month end at least a third of the components assessed now were assessed already. */
                months?: components["parameters"]["months"];
                /** @description Compares only components that were assessed at the beginning already. */
                sameComponents?: components["parameters"]["sameComponents"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trend. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendReport"];
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
    getStatementsReport: {
        parameters: {
            query?: {
                /** @description Reports this statement only; all if left out. */
                statement?: components["parameters"]["onlyStatement"];
                /** @description How many owners to name for each statement and answer, those with most components first. Left out, JSON names 5 and CSV 100; how many there are is said beside. */
                namedOwners?: components["parameters"]["namedOwners"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statements, in questionnaire order. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementsReport"];
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
    getExclusionsReport: {
        parameters: {
            query?: {
                /** @description Reports this statement only; all if left out. */
                statement?: components["parameters"]["onlyStatement"];
                /** @description Keeps the exclusions that a reported level rests on: their requirement is set aside. */
                holdsLevel?: components["parameters"]["holdsLevel"];
                /** @description How many components to name on a page. */
                limit?: number;
                /** @description The `nextCursor` of the previous page. */
                cursor?: string;
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the register, by title of the component. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExclusionsReport"];
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
    exportLevels: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                groupBy?: components["parameters"]["groupBy"];
                /** @description How many groups to name, the largest first; the rest is counted in `others`. */
                limit?: components["parameters"]["groupLimit"];
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tidy CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    exportHeatmap: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                groupBy?: components["parameters"]["groupBy"];
                /** @description How many groups to name, the largest first; the rest is counted in `others`. */
                limit?: components["parameters"]["groupLimit"];
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description `gap` adds `needs`, `change` adds `before` to every group; `change` needs `since`. */
                mode?: components["parameters"]["heatmapMode"];
                /** @description The day at whose end `before` is counted, in UTC; not before 2000-01-01 and not in the future. */
                since?: components["parameters"]["since"];
                /** @description Compares only components that were assessed at the beginning already. */
                sameComponents?: components["parameters"]["sameComponents"];
                /** @description `tidy` has a row for each group and statement, `wide` a row for each statement and a column for each group. */
                layout?: "tidy" | "wide";
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    exportTrend: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                /** @description How many month ends to show, the running month last. Left out, the longest span of at most 60 months at whose first month end at least a third of the components assessed now were assessed already. */
                months?: components["parameters"]["months"];
                /** @description Compares only components that were assessed at the beginning already. */
                sameComponents?: components["parameters"]["sameComponents"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tidy CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    exportStatements: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                /** @description Reports this statement only; all if left out. */
                statement?: components["parameters"]["onlyStatement"];
                /** @description How many owners to name for each statement and answer, those with most components first. Left out, JSON names 5 and CSV 100; how many there are is said beside. */
                namedOwners?: components["parameters"]["namedOwners"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tidy CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    exportComponents: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
                /** @description With `group`, keeps the components of one report group. */
                groupBy?: components["schemas"]["ReportGroupBy"];
                /** @description The `key` of a report group; empty for components without a value. */
                group?: string;
                /** @description With `groupBy` (and `depth`), keeps the components of the groups that a report with this `limit` counts as `others`. */
                othersAfter?: number;
                /** @description Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains. */
                depth?: components["parameters"]["depth"];
                /** @description The statement that `answer` and the answers shown are about. */
                statement?: string;
                /** @description Keeps assessed components with this counted answer. */
                answer?: components["schemas"]["AnswerValue"];
                /** @description As `level`, for the declared level. */
                declared?: components["parameters"]["declared"];
                /** @description `gap` is target minus reported level; `fresh` the day from which the oldest section counts; `attention` puts those furthest below their target first, among equals contradicted before stale before not assessed before the rest, then the oldest. */
                sort?: "title" | "owner" | "level" | "target" | "gap" | "basics" | "assessed" | "fresh" | "attention";
                order?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tidy CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
    exportExclusions: {
        parameters: {
            query?: {
                /** @description What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon. */
                separator?: components["parameters"]["separator"];
                /** @description Reports this statement only; all if left out. */
                statement?: components["parameters"]["onlyStatement"];
                /** @description Keeps the exclusions that a reported level rests on: their requirement is set aside. */
                holdsLevel?: components["parameters"]["holdsLevel"];
                /** @description Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`. */
                owner?: components["parameters"]["owner"];
                /** @description Entity refs or names of systems. */
                system?: components["parameters"]["system"];
                /** @description Entity refs or names of domains; subdomains count too. */
                domain?: components["parameters"]["domain"];
                lifecycle?: components["parameters"]["lifecycle"];
                type?: components["parameters"]["type"];
                tag?: components["parameters"]["tag"];
                /** @description Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed. */
                servingMode?: components["parameters"]["servingMode"];
                /** @description Targets, any of them; `none` is assessed without a target. */
                target?: components["parameters"]["target"];
                /** @description Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission. */
                level?: components["parameters"]["level"];
                /** @description States that all have to hold. */
                state?: components["parameters"]["state"];
                /** @description Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them. */
                heldBackBy?: components["parameters"]["heldBackBy"];
                /** @description Editions of the model that the submissions were made on, any of them, as 2026-12. */
                edition?: components["parameters"]["edition"];
                /** @description Part of the title or of the entity ref, without regard to letter case and accents. */
                search?: components["parameters"]["search"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tidy CSV in UTF-8 with a byte order mark. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
                    "application/json": components["schemas"]["MaturityHealth"];
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
