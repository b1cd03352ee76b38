/* eslint-disable */
// Made from plugins/mlops-maturity-backend/src/schema/openapi.yaml by `yarn generate`; edit that file instead.
export const spec = {
  "openapi": "3.1.0",
  "info": {
    "title": "MLOps Maturity",
    "version": "1",
    "description": "Assessments of ML components against the maturity model, and reports over all of them. Every route needs a signed-in caller and counts only what that caller may read.",
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/"
    }
  ],
  "security": [
    {
      "backstage": []
    }
  ],
  "paths": {
    "/model": {
      "get": {
        "operationId": "getModel",
        "summary": "The maturity model in force",
        "responses": {
          "200": {
            "description": "The model, with a strong ETag made from its version.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaturityModel"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getAssessment",
        "summary": "Draft, newest submission, result and what the caller may do",
        "responses": {
          "200": {
            "description": "The assessment. Its ETag fits every write of the assessment.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/draft": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/ifMatch"
        }
      ],
      "patch": {
        "operationId": "changeDraft",
        "summary": "Change single answers, picks, profile fields or the target",
        "description": "Starts a draft from the newest submission when there is none. Nothing is written unless every part of the change is valid.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DraftChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The assessment after the change.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "discardDraft",
        "summary": "Throw the draft away and return to the newest submission",
        "responses": {
          "200": {
            "description": "The assessment without a draft.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/submissions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getHistory",
        "x-query": {
          "name": "HistoryQuery",
          "description": "Page of an `AssessmentHistory`."
        },
        "summary": "The submissions and confirmations of an entity, newest first",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            }
          },
          {
            "name": "before",
            "in": "query",
            "description": "The `nextBefore` of the previous page.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the history.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentHistory"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "post": {
        "operationId": "submitDraft",
        "summary": "Submit the draft; from then on it counts",
        "description": "A retry with the same Idempotency-Key returns the first outcome and writes nothing. A key belongs to a person and to one version of one draft: used for anything else it is refused with 409. A section whose answers were not changed keeps its age; see the confirmations.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          },
          {
            "name": "idempotency-key",
            "in": "header",
            "required": true,
            "description": "Chosen by the client, the same for every retry.",
            "schema": {
              "type": "string",
              "minLength": 8,
              "maxLength": 200
            }
          }
        ],
        "responses": {
          "200": {
            "description": "An earlier request with this key was carried out already.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "201": {
            "description": "The assessment with the new submission.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/submissions/{revision}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "revision",
          "in": "path",
          "required": true,
          "schema": {
            "type": "integer",
            "minimum": 1
          }
        }
      ],
      "get": {
        "operationId": "getSubmission",
        "summary": "One submission as it was, with the model of its day",
        "responses": {
          "200": {
            "description": "The submission.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SubmissionView"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/confirmations": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "confirmAssessment",
        "summary": "Confirm that the answers of sections are still true",
        "description": "Changes no answer and makes no submission; the sections count as fresh from now on. Needs a submission and the permission to submit. The version to match is the `revision` of the submission.",
        "parameters": [
          {
            "$ref": "#/components/parameters/ifMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ConfirmationRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The assessment after the confirmation.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/plan": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/ifMatch"
        }
      ],
      "put": {
        "operationId": "savePlan",
        "summary": "Save what the owners mean to do next; touches no answer",
        "description": "The version to match is `planVersion` of the assessment.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/PlanInput"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The assessment with the plan.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "delete": {
        "operationId": "deletePlan",
        "summary": "Drop the plan",
        "responses": {
          "200": {
            "description": "The assessment without a plan.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AssessmentView"
                }
              }
            }
          },
          "412": {
            "$ref": "#/components/responses/PreconditionFailed"
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/assessments/{kind}/{namespace}/{name}/evidence": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getEvidence",
        "summary": "What evidence providers found about the statements",
        "responses": {
          "200": {
            "description": "The findings, and how each provider fared.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EvidenceReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/shared-answers/{kind}/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/kind"
        },
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getSharedAnswers",
        "summary": "What a group, system or domain answers for everything below it",
        "responses": {
          "200": {
            "description": "Every statement that can be answered here, and its reach.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SharedAnswersView"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      },
      "patch": {
        "operationId": "changeSharedAnswers",
        "summary": "Answer for everything below, or stop doing so",
        "description": "Takes effect at once for every component below that has not answered the statement itself and has no answer from nearer by.",
        "parameters": [
          {
            "$ref": "#/components/parameters/sharedAnswersIfMatch"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/SharedAnswersChange"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "All answers, with the new version.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SharedAnswersView"
                }
              }
            }
          },
          "412": {
            "description": "Somebody else has changed the answers meanwhile.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SharedAnswersConflictBody"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/summary": {
      "get": {
        "operationId": "getSummaryReport",
        "x-query": {
          "name": "ReportFilter",
          "description": "Which components a report counts; values of one field are alternatives, fields are combined."
        },
        "summary": "The organisation in a dozen numbers",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The summary.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SummaryReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/levels": {
      "get": {
        "operationId": "getLevelsReport",
        "x-query": {
          "name": "GroupedReportQuery",
          "description": "Filter and grouping of the level distribution."
        },
        "summary": "How many components report and declare each level, by group",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The distribution.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LevelsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/heatmap": {
      "get": {
        "operationId": "getHeatmapReport",
        "x-query": {
          "name": "HeatmapQuery",
          "description": "Filter, grouping and mode of the heatmap."
        },
        "summary": "Answers to every statement, by group",
        "parameters": [
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "$ref": "#/components/parameters/heatmapMode"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/sameComponents"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The heatmap.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/HeatmapReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/facets": {
      "get": {
        "operationId": "getFacetsReport",
        "summary": "The values that the report filters can take, with counts",
        "description": "Of the components that match: each value that some of them has, and how many.",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The facets.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/FacetsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/components": {
      "get": {
        "operationId": "getComponentsReport",
        "x-query": {
          "name": "ComponentsQuery",
          "description": "Filter, order and page of the component list."
        },
        "summary": "The components behind any number of the other reports",
        "parameters": [
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "groupBy",
            "in": "query",
            "description": "With `group`, keeps the components of one report group.",
            "schema": {
              "$ref": "#/components/schemas/ReportGroupBy"
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowReserved": true,
            "allowEmptyValue": true,
            "description": "The `key` of a report group; empty for components without a value.",
            "schema": {
              "type": "string",
              "maxLength": 512
            }
          },
          {
            "name": "othersAfter",
            "in": "query",
            "description": "With `groupBy` (and `depth`), keeps the components of the groups that a report with this `limit` counts as `others`.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2000
            }
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "name": "statement",
            "in": "query",
            "allowReserved": true,
            "description": "The statement that `answer` and the answers shown are about.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "answer",
            "in": "query",
            "description": "Keeps assessed components with this counted answer.",
            "schema": {
              "$ref": "#/components/schemas/AnswerValue"
            }
          },
          {
            "$ref": "#/components/parameters/declared"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`gap` is target minus reported level; `fresh` the day from which the oldest section counts; `attention` puts those furthest below their target first, among equals contradicted before stale before not assessed before the rest, then the oldest.",
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "owner",
                "level",
                "target",
                "gap",
                "basics",
                "assessed",
                "fresh",
                "attention"
              ],
              "default": "title"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "The `nextCursor` of the previous page.",
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of components.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ComponentsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/trend": {
      "get": {
        "operationId": "getTrendReport",
        "x-query": {
          "name": "TrendQuery",
          "description": "Filter and window of the trend."
        },
        "summary": "Level distribution at the end of each month",
        "parameters": [
          {
            "$ref": "#/components/parameters/months"
          },
          {
            "$ref": "#/components/parameters/sameComponents"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The trend.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/TrendReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/statements": {
      "get": {
        "operationId": "getStatementsReport",
        "x-query": {
          "name": "StatementsQuery",
          "description": "Filter of the report on statements, and how much of it."
        },
        "summary": "Which statements are missing most, where, and who can be asked",
        "parameters": [
          {
            "$ref": "#/components/parameters/onlyStatement"
          },
          {
            "$ref": "#/components/parameters/namedOwners"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "The statements, in questionnaire order.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/StatementsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/exclusions": {
      "get": {
        "operationId": "getExclusionsReport",
        "x-query": {
          "name": "ExclusionsQuery",
          "description": "Filter and page of the register of exclusions."
        },
        "summary": "What was excluded by hand, where, why, and what it holds up",
        "parameters": [
          {
            "$ref": "#/components/parameters/onlyStatement"
          },
          {
            "$ref": "#/components/parameters/holdsLevel"
          },
          {
            "name": "limit",
            "in": "query",
            "description": "How many components to name on a page.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100,
              "default": 25
            }
          },
          {
            "name": "cursor",
            "in": "query",
            "allowReserved": true,
            "description": "The `nextCursor` of the previous page.",
            "schema": {
              "type": "string",
              "maxLength": 4096
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "A page of the register, by title of the component.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ExclusionsReport"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/levels.csv": {
      "get": {
        "operationId": "exportLevels",
        "summary": "The level distribution as CSV, a row a group and level",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "Tidy CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/heatmap.csv": {
      "get": {
        "operationId": "exportHeatmap",
        "summary": "The heatmap as CSV",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/groupBy"
          },
          {
            "$ref": "#/components/parameters/groupLimit"
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "$ref": "#/components/parameters/heatmapMode"
          },
          {
            "$ref": "#/components/parameters/since"
          },
          {
            "$ref": "#/components/parameters/sameComponents"
          },
          {
            "name": "layout",
            "in": "query",
            "description": "`tidy` has a row for each group and statement, `wide` a row for each statement and a column for each group.",
            "schema": {
              "type": "string",
              "enum": [
                "tidy",
                "wide"
              ],
              "default": "tidy"
            }
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/trend.csv": {
      "get": {
        "operationId": "exportTrend",
        "summary": "The trend as CSV, a row a month and level",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/months"
          },
          {
            "$ref": "#/components/parameters/sameComponents"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "Tidy CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/statements.csv": {
      "get": {
        "operationId": "exportStatements",
        "summary": "The statements as CSV, a row a statement",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/onlyStatement"
          },
          {
            "$ref": "#/components/parameters/namedOwners"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "Tidy CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/components.csv": {
      "get": {
        "operationId": "exportComponents",
        "summary": "All components of the list as CSV, a row a component",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "groupBy",
            "in": "query",
            "description": "With `group`, keeps the components of one report group.",
            "schema": {
              "$ref": "#/components/schemas/ReportGroupBy"
            }
          },
          {
            "name": "group",
            "in": "query",
            "allowReserved": true,
            "allowEmptyValue": true,
            "description": "The `key` of a report group; empty for components without a value.",
            "schema": {
              "type": "string",
              "maxLength": 512
            }
          },
          {
            "name": "othersAfter",
            "in": "query",
            "description": "With `groupBy` (and `depth`), keeps the components of the groups that a report with this `limit` counts as `others`.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 2000
            }
          },
          {
            "$ref": "#/components/parameters/depth"
          },
          {
            "name": "statement",
            "in": "query",
            "allowReserved": true,
            "description": "The statement that `answer` and the answers shown are about.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "answer",
            "in": "query",
            "description": "Keeps assessed components with this counted answer.",
            "schema": {
              "$ref": "#/components/schemas/AnswerValue"
            }
          },
          {
            "$ref": "#/components/parameters/declared"
          },
          {
            "name": "sort",
            "in": "query",
            "description": "`gap` is target minus reported level; `fresh` the day from which the oldest section counts; `attention` puts those furthest below their target first, among equals contradicted before stale before not assessed before the rest, then the oldest.",
            "schema": {
              "type": "string",
              "enum": [
                "title",
                "owner",
                "level",
                "target",
                "gap",
                "basics",
                "assessed",
                "fresh",
                "attention"
              ],
              "default": "title"
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "type": "string",
              "enum": [
                "asc",
                "desc"
              ],
              "default": "asc"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Tidy CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/reports/exclusions.csv": {
      "get": {
        "operationId": "exportExclusions",
        "summary": "All exclusions by hand as CSV, a row a component and statement",
        "parameters": [
          {
            "$ref": "#/components/parameters/separator"
          },
          {
            "$ref": "#/components/parameters/onlyStatement"
          },
          {
            "$ref": "#/components/parameters/holdsLevel"
          },
          {
            "$ref": "#/components/parameters/owner"
          },
          {
            "$ref": "#/components/parameters/system"
          },
          {
            "$ref": "#/components/parameters/domain"
          },
          {
            "$ref": "#/components/parameters/lifecycle"
          },
          {
            "$ref": "#/components/parameters/type"
          },
          {
            "$ref": "#/components/parameters/tag"
          },
          {
            "$ref": "#/components/parameters/servingMode"
          },
          {
            "$ref": "#/components/parameters/target"
          },
          {
            "$ref": "#/components/parameters/level"
          },
          {
            "$ref": "#/components/parameters/state"
          },
          {
            "$ref": "#/components/parameters/heldBackBy"
          },
          {
            "$ref": "#/components/parameters/edition"
          },
          {
            "$ref": "#/components/parameters/search"
          }
        ],
        "responses": {
          "200": {
            "description": "Tidy CSV in UTF-8 with a byte order mark.",
            "headers": {
              "ETag": {
                "$ref": "#/components/headers/ETag"
              }
            },
            "content": {
              "text/csv": {
                "schema": {
                  "type": "string"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/import": {
      "post": {
        "operationId": "importAssessments",
        "summary": "Bring in assessments made elsewhere, with their dates",
        "description": "For administrators. Each assessment is imported or refused by itself, with the reason. A component that has a draft or a submission already is skipped, so that an import never overwrites anything and can be repeated.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ImportRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What was, or in a dry run would be, imported.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ImportOutcome"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "How the plugin is doing",
        "description": "For administrators.",
        "responses": {
          "200": {
            "description": "The state of the database and of the catalog sync.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/MaturityHealth"
                }
              }
            }
          },
          "304": {
            "description": "Not changed since the given ETag."
          },
          "default": {
            "$ref": "#/components/responses/Error"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "backstage": {
        "type": "http",
        "scheme": "bearer",
        "description": "A Backstage user or service token."
      }
    },
    "headers": {
      "ETag": {
        "description": "Send back as If-Match on writes or If-None-Match on reads.",
        "schema": {
          "type": "string"
        }
      }
    },
    "parameters": {
      "kind": {
        "name": "kind",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      },
      "ifMatch": {
        "name": "if-match",
        "in": "header",
        "required": true,
        "description": "The ETag of the assessment as it was read or answered by another write: the versions of draft, submission and plan, as `\"7.2.3\"`. Each write compares what it changes. The version of that alone, in quotes, fits too: `version` for the draft and its submission, `revision` of the submission for a confirmation, `planVersion` for the plan.",
        "schema": {
          "type": "string",
          "pattern": "^(W/)?\"\\d{1,15}(\\.\\d{1,15}\\.\\d{1,15})?\"$"
        }
      },
      "sharedAnswersIfMatch": {
        "name": "if-match",
        "in": "header",
        "required": true,
        "description": "The ETag of the shared answers as they were read or answered by another write, or their `version` in quotes.",
        "schema": {
          "type": "string",
          "pattern": "^(W/)?\"\\d{1,15}(-[\\w-]{1,64})?\"$"
        }
      },
      "groupBy": {
        "name": "groupBy",
        "in": "query",
        "schema": {
          "$ref": "#/components/schemas/ReportGroupBy"
        }
      },
      "groupLimit": {
        "name": "limit",
        "in": "query",
        "description": "How many groups to name, the largest first; the rest is counted in `others`.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2000,
          "default": 100
        }
      },
      "months": {
        "name": "months",
        "in": "query",
        "description": "How many month ends to show, the running month last. Left out, the longest span of at most 60 months at whose first month end at least a third of the components assessed now were assessed already.",
        "schema": {
          "type": "integer",
          "minimum": 2,
          "maximum": 60
        }
      },
      "onlyStatement": {
        "name": "statement",
        "in": "query",
        "allowReserved": true,
        "description": "Reports this statement only; all if left out.",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "holdsLevel": {
        "name": "holdsLevel",
        "in": "query",
        "description": "Keeps the exclusions that a reported level rests on: their requirement is set aside.",
        "schema": {
          "type": "boolean",
          "default": false
        }
      },
      "namedOwners": {
        "name": "namedOwners",
        "in": "query",
        "description": "How many owners to name for each statement and answer, those with most components first. Left out, JSON names 5 and CSV 100; how many there are is said beside.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2000
        }
      },
      "owner": {
        "name": "owner",
        "in": "query",
        "allowReserved": true,
        "description": "Entity refs of owners; everything below a group counts too. Without a kind a group is meant, without a namespace `default`.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "system": {
        "name": "system",
        "in": "query",
        "allowReserved": true,
        "description": "Entity refs or names of systems.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "domain": {
        "name": "domain",
        "in": "query",
        "allowReserved": true,
        "description": "Entity refs or names of domains; subdomains count too.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "lifecycle": {
        "name": "lifecycle",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "type": {
        "name": "type",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "tag": {
        "name": "tag",
        "in": "query",
        "allowReserved": true,
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "servingMode": {
        "name": "servingMode",
        "in": "query",
        "description": "Serving modes of the submitted profile, any of them; `not-served` is an empty list, `unknown` not chosen or not assessed.",
        "schema": {
          "type": "array",
          "maxItems": 4,
          "items": {
            "type": "string",
            "enum": [
              "real-time",
              "batch",
              "not-served",
              "unknown"
            ]
          }
        }
      },
      "target": {
        "name": "target",
        "in": "query",
        "description": "Targets, any of them; `none` is assessed without a target.",
        "schema": {
          "type": "array",
          "maxItems": 6,
          "items": {
            "type": "string",
            "enum": [
              "0",
              "1",
              "2",
              "3",
              "4",
              "none"
            ]
          }
        }
      },
      "level": {
        "name": "level",
        "in": "query",
        "description": "Reported levels, any of them; `none` is assessed but without a level, `not-assessed` has no submission.",
        "schema": {
          "$ref": "#/components/schemas/LevelValues"
        }
      },
      "declared": {
        "name": "declared",
        "in": "query",
        "description": "As `level`, for the declared level.",
        "schema": {
          "$ref": "#/components/schemas/LevelValues"
        }
      },
      "state": {
        "name": "state",
        "in": "query",
        "description": "States that all have to hold.",
        "schema": {
          "type": "array",
          "maxItems": 12,
          "items": {
            "$ref": "#/components/schemas/ComponentState"
          }
        }
      },
      "heldBackBy": {
        "name": "heldBackBy",
        "in": "query",
        "description": "Dimension ids, or `answers`, any of them: components below their target that are held there by it, as `HeldBack` counts them.",
        "schema": {
          "type": "array",
          "maxItems": 12,
          "items": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      },
      "edition": {
        "name": "edition",
        "in": "query",
        "allowReserved": true,
        "description": "Editions of the model that the submissions were made on, any of them, as 2026-12.",
        "schema": {
          "$ref": "#/components/schemas/FilterValues"
        }
      },
      "search": {
        "name": "search",
        "in": "query",
        "allowReserved": true,
        "description": "Part of the title or of the entity ref, without regard to letter case and accents.",
        "schema": {
          "type": "string",
          "maxLength": 200
        }
      },
      "depth": {
        "name": "depth",
        "in": "query",
        "description": "Counts everything under its ancestor at this depth, 1 being the groups or domains at the top of the hierarchy; what lies higher stays itself. Only for owners and domains.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 20
        }
      },
      "heatmapMode": {
        "name": "mode",
        "in": "query",
        "description": "`gap` adds `needs`, `change` adds `before` to every group; `change` needs `since`.",
        "schema": {
          "type": "string",
          "enum": [
            "adoption",
            "gap",
            "change"
          ],
          "default": "adoption"
        }
      },
      "since": {
        "name": "since",
        "in": "query",
        "description": "The day at whose end `before` is counted, in UTC; not before 2000-01-01 and not in the future.",
        "schema": {
          "type": "string",
          "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
        }
      },
      "separator": {
        "name": "separator",
        "in": "query",
        "description": "What stands between cells: spreadsheets of languages with a decimal comma expect a semicolon.",
        "schema": {
          "type": "string",
          "enum": [
            "comma",
            "semicolon"
          ],
          "default": "comma"
        }
      },
      "sameComponents": {
        "name": "sameComponents",
        "in": "query",
        "description": "Compares only components that were assessed at the beginning already.",
        "schema": {
          "type": "boolean",
          "default": false
        }
      }
    },
    "responses": {
      "Error": {
        "description": "A Backstage error; the message names the field and remedy.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            }
          }
        }
      },
      "PreconditionFailed": {
        "description": "Somebody else has changed what is written; `current` is the newest state.",
        "headers": {
          "ETag": {
            "$ref": "#/components/headers/ETag"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ConflictBody"
            }
          }
        }
      }
    },
    "schemas": {
      "MaturityModel": {
        "type": "object",
        "description": "See the model in `backstage-plugin-mlops-maturity-common`.",
        "required": [
          "modelVersion",
          "sections",
          "levels",
          "dimensions"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "sections": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "levels": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "dimensions": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
      },
      "Level": {
        "type": "integer",
        "enum": [
          0,
          1,
          2,
          3,
          4
        ]
      },
      "RequirementLevel": {
        "type": "integer",
        "enum": [
          1,
          2,
          3,
          4
        ]
      },
      "NullableLevel": {
        "type": [
          "integer",
          "null"
        ],
        "enum": [
          0,
          1,
          2,
          3,
          4,
          null
        ]
      },
      "AnswerValue": {
        "type": "string",
        "enum": [
          "yes",
          "no",
          "not-applicable",
          "unanswered"
        ]
      },
      "ServingMode": {
        "type": "string",
        "enum": [
          "real-time",
          "batch"
        ]
      },
      "FilterValues": {
        "type": "array",
        "maxItems": 100,
        "items": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        }
      },
      "ReportGroupBy": {
        "x-release": "internal",
        "description": "How the columns of a report are formed.",
        "type": "string",
        "enum": [
          "owner",
          "system",
          "domain",
          "lifecycle",
          "type",
          "tag"
        ],
        "default": "owner"
      },
      "LevelValue": {
        "x-release": "internal",
        "description": "A reported or declared level as a filter.",
        "type": "string",
        "enum": [
          "0",
          "1",
          "2",
          "3",
          "4",
          "none",
          "not-assessed"
        ]
      },
      "LevelValues": {
        "type": "array",
        "maxItems": 7,
        "items": {
          "$ref": "#/components/schemas/LevelValue"
        }
      },
      "ComponentState": {
        "x-release": "internal",
        "description": "A condition on components that filters and lists know. `open` has open requirements up to its declared level, `set-aside` reports a level that rests on requirements excluded by hand, `questionable` says yes beside a no to what has to come first, `advanced-before-basics` says yes beyond the basics without meeting these; `waits-for-answers` and `waits-for-pick` are assessed without a reported level, with or without a declared one.",
        "type": "string",
        "enum": [
          "assessed",
          "not-assessed",
          "draft",
          "planned",
          "stale",
          "contradicted",
          "unconfirmed",
          "consistent",
          "understated",
          "basics-met",
          "basics-open",
          "on-target",
          "below-target",
          "above-target",
          "open",
          "set-aside",
          "questionable",
          "advanced-before-basics",
          "waits-for-answers",
          "waits-for-pick"
        ]
      },
      "AssessmentProfile": {
        "x-release": "internal",
        "description": "How a component is used; decides what applies and which target fits.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "servingModes",
          "stage",
          "retrainingFrequentAndRepetitive",
          "automationTradeOffFavorable",
          "businessCritical",
          "mlCases"
        ],
        "properties": {
          "servingModes": {
            "description": "null until chosen; an empty list means not served.",
            "type": [
              "array",
              "null"
            ],
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/ServingMode"
            }
          },
          "stage": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "proof-of-concept",
              "academic",
              "production",
              null
            ]
          },
          "retrainingFrequentAndRepetitive": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "automationTradeOffFavorable": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "businessCritical": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "mlCases": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100000
          }
        }
      },
      "ProfileChange": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "servingModes": {
            "type": [
              "array",
              "null"
            ],
            "maxItems": 2,
            "uniqueItems": true,
            "items": {
              "$ref": "#/components/schemas/ServingMode"
            }
          },
          "stage": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "proof-of-concept",
              "academic",
              "production",
              null
            ]
          },
          "retrainingFrequentAndRepetitive": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "automationTradeOffFavorable": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "businessCritical": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "mlCases": {
            "type": [
              "integer",
              "null"
            ],
            "minimum": 0,
            "maximum": 100000
          }
        }
      },
      "EvidenceLink": {
        "x-release": "internal",
        "description": "A link that shows why an answer holds; http and https only.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "url"
        ],
        "properties": {
          "url": {
            "description": "An http or https address.",
            "type": "string",
            "maxLength": 2000
          },
          "title": {
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "StatementAnswerInput": {
        "x-release": "internal",
        "description": "A statement's answer as it is sent; who and when is added by the backend.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "$ref": "#/components/schemas/AnswerValue"
          },
          "reason": {
            "description": "Why it is not applicable; required for that answer.",
            "type": "string",
            "maxLength": 2000
          },
          "parts": {
            "description": "Part id to whether it holds, for statements with parts.",
            "type": "object",
            "additionalProperties": {
              "type": "boolean"
            }
          },
          "note": {
            "type": "string",
            "maxLength": 2000
          },
          "evidence": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          },
          "copiedFrom": {
            "description": "Entity ref of the component that the answer was copied from. It counts as unanswered until it is sent again without this. null leaves it as it is, for callers who may not see the component.",
            "type": [
              "string",
              "null"
            ],
            "minLength": 1,
            "maxLength": 512
          },
          "wordingOf": {
            "description": "The model version whose wording this answers, if it is not the one in force; counts as unanswered. For putting an answer back as it was.",
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      },
      "StatementAnswer": {
        "x-release": "internal",
        "description": "A statement's answer with its explanation, as it is stored.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "$ref": "#/components/schemas/AnswerValue"
          },
          "reason": {
            "type": "string"
          },
          "parts": {
            "type": "object",
            "additionalProperties": {
              "type": "boolean"
            }
          },
          "note": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          },
          "updatedAt": {
            "description": "When this answer was last changed, ISO 8601 in UTC.",
            "type": "string"
          },
          "updatedBy": {
            "description": "Entity ref of who changed it.",
            "type": "string"
          },
          "copiedFrom": {
            "description": "Copied from this component and not confirmed yet, so it counts as unanswered; null if the caller may not see the component.",
            "type": [
              "string",
              "null"
            ]
          },
          "wordingOf": {
            "description": "Answers the different wording of this model version, so it counts as unanswered until it is sent again.",
            "type": "string"
          }
        }
      },
      "AssessmentDocument": {
        "x-release": "public",
        "description": "The content of an assessment: profile, picks, answers and target.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "modelVersion",
          "profile",
          "picks",
          "answers",
          "target"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "profile": {
            "$ref": "#/components/schemas/AssessmentProfile"
          },
          "picks": {
            "description": "Dimension id to the level picked.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "description": "Statement id to its answer; a missing id is unanswered.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/StatementAnswer"
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": "string"
          },
          "inherited": {
            "description": "Statement id to what a group, system or domain above answers for the component; counts where `answers` has none that counts. As of now in a draft and in the newest submission of an assessment, as of its day in a submission read by its number. Set by the backend.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/InheritedAnswer"
            }
          },
          "conflictingAnswers": {
            "$ref": "#/components/schemas/ConflictingAnswers"
          }
        }
      },
      "ConflictingAnswers": {
        "description": "Statement id to what several groups, systems and domains answer for the component that are equally near and differ. None of them counts, nor anything farther away: the statement is open until the component answers it itself or they agree. Set by the backend.",
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "minItems": 2,
          "items": {
            "$ref": "#/components/schemas/InheritedAnswer"
          }
        }
      },
      "SharedAnswerInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "yes",
              "no"
            ]
          },
          "note": {
            "type": "string",
            "maxLength": 2000
          },
          "evidence": {
            "type": "array",
            "maxItems": 20,
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          }
        }
      },
      "SharedAnswer": {
        "x-release": "internal",
        "description": "An answer for all components below a catalog entity.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value",
          "updatedAt",
          "updatedBy"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "yes",
              "no"
            ]
          },
          "note": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          },
          "updatedAt": {
            "type": "string"
          },
          "updatedBy": {
            "type": "string"
          },
          "wordingOf": {
            "description": "Answers the different wording of this model version, so it does not count until it is sent again.",
            "type": "string"
          }
        }
      },
      "InheritedAnswer": {
        "x-release": "internal",
        "description": "A shared answer as it reaches a component. Where the caller may not read what answers, or something between it and the component, there is no more than the value; everything else is null or left out.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "value",
          "from",
          "fromTitle",
          "updatedAt",
          "updatedBy"
        ],
        "properties": {
          "value": {
            "type": "string",
            "enum": [
              "yes",
              "no"
            ]
          },
          "note": {
            "type": "string"
          },
          "evidence": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceLink"
            }
          },
          "from": {
            "description": "Entity ref of the group, system or domain that answers.",
            "type": [
              "string",
              "null"
            ]
          },
          "fromTitle": {
            "type": [
              "string",
              "null"
            ]
          },
          "updatedAt": {
            "type": [
              "string",
              "null"
            ]
          },
          "updatedBy": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "SharedStatement": {
        "x-release": "internal",
        "description": "One statement of a `SharedAnswersView`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "statementId",
          "answer",
          "above",
          "conflictingAbove",
          "reach"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "answer": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/SharedAnswer"
              },
              {
                "type": "null"
              }
            ]
          },
          "above": {
            "description": "What counts below while this entity does not answer.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/InheritedAnswer"
              },
              {
                "type": "null"
              }
            ]
          },
          "conflictingAbove": {
            "description": "What is answered above by several that are equally near and differ, so that nothing counts; usually empty.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/InheritedAnswer"
            }
          },
          "reach": {
            "description": "Of the components below that the caller may read; all parts together are all of them.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "follow",
              "answeredThemselves",
              "answeredNearer",
              "besideYes",
              "besideNo",
              "undecided"
            ],
            "properties": {
              "follow": {
                "description": "Take the answer from here, or would if there were one, or will once they are assessed.",
                "type": "integer",
                "minimum": 0
              },
              "answeredThemselves": {
                "type": "integer",
                "minimum": 0
              },
              "answeredNearer": {
                "description": "Have an answer from something nearer.",
                "type": "integer",
                "minimum": 0
              },
              "besideYes": {
                "description": "Something as near as this entity says yes, which counts unless the answer here is no.",
                "type": "integer",
                "minimum": 0
              },
              "besideNo": {
                "description": "Something as near as this entity says no, which counts unless the answer here is yes.",
                "type": "integer",
                "minimum": 0
              },
              "undecided": {
                "description": "Others as near as this entity or nearer differ, so that the statement is open whatever is answered here.",
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "SharedAnswersView": {
        "x-release": "public",
        "description": "What a group, system or domain answers for everything below it, and whom that reaches.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "title",
          "version",
          "access",
          "components",
          "assessed",
          "statements"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "description": "Rises with every change; 0 before the first.",
            "type": "integer"
          },
          "access": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "update"
            ],
            "properties": {
              "update": {
                "type": "boolean"
              }
            }
          },
          "components": {
            "description": "How many components below the caller may read.",
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "description": "How many of them are assessed, so that answers count at once.",
            "type": "integer",
            "minimum": 0
          },
          "statements": {
            "description": "In the order of the questionnaire.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SharedStatement"
            }
          }
        }
      },
      "SharedAnswersChange": {
        "x-release": "public",
        "description": "Changes to single shared answers; what is not named stays as it is.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "answers"
        ],
        "properties": {
          "answers": {
            "description": "Statement id to the whole new answer, or null to take it back.",
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/SharedAnswerInput"
                },
                {
                  "type": "null"
                }
              ]
            }
          }
        }
      },
      "SharedAnswersConflictBody": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ErrorBody"
          },
          {
            "type": "object",
            "required": [
              "current"
            ],
            "properties": {
              "current": {
                "$ref": "#/components/schemas/SharedAnswersView"
              }
            }
          }
        ]
      },
      "DraftChange": {
        "x-release": "public",
        "description": "Changes to single parts of a draft; what is not named stays as it is.",
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/ProfileChange"
          },
          "picks": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "description": "Statement id to the whole new answer, or null to clear it.",
            "type": "object",
            "additionalProperties": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/StatementAnswerInput"
                },
                {
                  "type": "null"
                }
              ]
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 2000
          }
        }
      },
      "AssessmentDraft": {
        "x-release": "internal",
        "description": "The shared, autosaved assessment that does not count yet.",
        "type": "object",
        "required": [
          "document",
          "updatedAt",
          "updatedBy",
          "basedOnRevision"
        ],
        "properties": {
          "document": {
            "$ref": "#/components/schemas/AssessmentDocument"
          },
          "updatedAt": {
            "type": "string"
          },
          "updatedBy": {
            "type": "string"
          },
          "basedOnRevision": {
            "description": "The submission that the draft started from, if any.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "DraftInProgress": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "updatedAt",
          "updatedBy"
        ],
        "properties": {
          "updatedAt": {
            "type": "string"
          },
          "updatedBy": {
            "type": "string"
          }
        }
      },
      "AssessmentSubmission": {
        "x-release": "internal",
        "description": "An immutable revision of an assessment; the newest one counts.",
        "type": "object",
        "required": [
          "revision",
          "submittedAt",
          "submittedBy",
          "document",
          "reportedLevel",
          "previousLevel"
        ],
        "properties": {
          "revision": {
            "description": "1 for the first of an entity.",
            "type": "integer"
          },
          "submittedAt": {
            "type": "string"
          },
          "submittedBy": {
            "type": "string"
          },
          "document": {
            "$ref": "#/components/schemas/AssessmentDocument"
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "previousLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          }
        }
      },
      "AssessmentAccess": {
        "x-release": "internal",
        "description": "What the caller may do with an assessment, and who owns the component.",
        "type": "object",
        "required": [
          "update",
          "submit",
          "owners"
        ],
        "properties": {
          "update": {
            "type": "boolean"
          },
          "submit": {
            "type": "boolean"
          },
          "owners": {
            "description": "Entity refs of those who own the component.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "AssessmentView": {
        "x-release": "public",
        "description": "Draft, newest submission and result of one catalog entity, and what the caller may do with them.",
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "version",
          "draft",
          "draftInProgress",
          "submission",
          "result",
          "access",
          "confirmations",
          "plan",
          "planVersion",
          "suggestedMlCases",
          "changedSince",
          "inherited",
          "conflictingAnswers",
          "names",
          "reworded"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "version": {
            "description": "Rises with every change to the draft; never reused.",
            "type": "integer"
          },
          "draft": {
            "description": "For those who may change or submit it; null for everybody else, who see what was submitted.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentDraft"
              },
              {
                "type": "null"
              }
            ]
          },
          "draftInProgress": {
            "description": "Who changed the draft last, for everybody who may read the assessment; null without a draft.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/DraftInProgress"
              },
              {
                "type": "null"
              }
            ]
          },
          "submission": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentSubmission"
              },
              {
                "type": "null"
              }
            ]
          },
          "result": {
            "description": "The newest submission, scored as of now.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentResult"
              },
              {
                "type": "null"
              }
            ]
          },
          "access": {
            "$ref": "#/components/schemas/AssessmentAccess"
          },
          "confirmations": {
            "description": "The newest confirmation of each section whose answers were not changed since.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Confirmation"
            }
          },
          "plan": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Plan"
              },
              {
                "type": "null"
              }
            ]
          },
          "planVersion": {
            "description": "Rises with every change to the plan; 0 before the first.",
            "type": "integer"
          },
          "suggestedMlCases": {
            "description": "How many ML components in scope its first owner has, alone or with others; null if nobody owns the component.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "owner",
                  "count"
                ],
                "properties": {
                  "owner": {
                    "type": "string"
                  },
                  "count": {
                    "type": "integer",
                    "minimum": 0
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "changedSince": {
            "description": "What is different from the day of the newest submission, so that answers may deserve another look.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangedFact"
            }
          },
          "inherited": {
            "description": "Statement id to what the component inherits as of now, whether or not it is assessed yet. Documents have their own copy.",
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/InheritedAnswer"
            }
          },
          "conflictingAnswers": {
            "$ref": "#/components/schemas/ConflictingAnswers"
          },
          "names": {
            "$ref": "#/components/schemas/AssessmentNames"
          },
          "reworded": {
            "description": "Statement id to the version of the model that its answer is about, for answers of the draft, or else of the newest submission, whose statement the model in force words differently.",
            "type": "object",
            "additionalProperties": {
              "type": "string"
            }
          }
        }
      },
      "AssessmentNames": {
        "x-release": "internal",
        "description": "What the model in force calls what the result speaks of, so that it can be summed up without the model. Texts are those of `GET /model`; their ids lead to translations.",
        "type": "object",
        "required": [
          "statements",
          "sections",
          "level",
          "dimensions",
          "openAnswers",
          "nextStep",
          "nextPick"
        ],
        "properties": {
          "statements": {
            "description": "How many statements the model has.",
            "type": "integer",
            "minimum": 0
          },
          "sections": {
            "description": "How many sections the model has.",
            "type": "integer",
            "minimum": 0
          },
          "level": {
            "description": "The name of the reported level; null without one.",
            "type": [
              "string",
              "null"
            ]
          },
          "dimensions": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title",
                "countsAs"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "countsAs": {
                  "description": "The level that the newest submission declares in it; null where nothing is picked.",
                  "oneOf": [
                    {
                      "$ref": "#/components/schemas/Level"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              }
            }
          },
          "openAnswers": {
            "description": "The open statements to answer before the highest of `possibleLevels` can be reported; one where one of several is enough. Empty if that is the reported level.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statementId",
                "label"
              ],
              "properties": {
                "statementId": {
                  "type": "string"
                },
                "label": {
                  "type": "string"
                }
              }
            }
          },
          "nextStep": {
            "description": "The first of `nextSteps`; null without one.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "statementId",
                  "label",
                  "remediation"
                ],
                "properties": {
                  "statementId": {
                    "type": "string"
                  },
                  "label": {
                    "type": "string"
                  },
                  "remediation": {
                    "description": "The first practical step.",
                    "type": "string"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "nextPick": {
            "description": "The first of `nextPicks`; null without one.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "dimension",
                  "level",
                  "optionId",
                  "label"
                ],
                "properties": {
                  "dimension": {
                    "type": "string"
                  },
                  "level": {
                    "$ref": "#/components/schemas/Level"
                  },
                  "optionId": {
                    "type": "string"
                  },
                  "label": {
                    "type": "string"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ChangedFact": {
        "x-release": "internal",
        "description": "What is different from the day of the newest submission.",
        "type": "object",
        "required": [
          "fact",
          "from",
          "to"
        ],
        "properties": {
          "fact": {
            "type": "string",
            "enum": [
              "owner",
              "lifecycle",
              "model-version"
            ]
          },
          "from": {
            "description": "Empty if there was none, or none that the caller may see.",
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        }
      },
      "Confirmation": {
        "x-release": "internal",
        "description": "When the owners said last that a section is still true.",
        "type": "object",
        "required": [
          "section",
          "confirmedAt",
          "confirmedBy",
          "revision"
        ],
        "properties": {
          "section": {
            "type": "string"
          },
          "confirmedAt": {
            "type": "string"
          },
          "confirmedBy": {
            "type": "string"
          },
          "revision": {
            "description": "The submission that was confirmed; null if it was not recorded.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "ConfirmationRequest": {
        "x-release": "internal",
        "description": "The sections whose answers are said to be still true.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "sections"
        ],
        "properties": {
          "sections": {
            "description": "Section ids.",
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          }
        }
      },
      "HistoryEntry": {
        "x-release": "internal",
        "description": "One submission in an `AssessmentHistory`.",
        "type": "object",
        "required": [
          "revision",
          "submittedAt",
          "submittedBy",
          "modelVersion",
          "reportedLevel",
          "declaredLevel",
          "state",
          "possibleLevels",
          "openRequirements",
          "setAside",
          "target",
          "basics",
          "beyondBasics"
        ],
        "properties": {
          "revision": {
            "type": "integer"
          },
          "submittedAt": {
            "type": "string"
          },
          "submittedBy": {
            "type": "string"
          },
          "modelVersion": {
            "type": "string"
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "declaredLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "state": {
            "description": "How the declared level and the answers go together.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "contradicted",
              "unconfirmed",
              "consistent",
              "understated",
              null
            ]
          },
          "possibleLevels": {
            "$ref": "#/components/schemas/PossibleLevels"
          },
          "openRequirements": {
            "description": "Open requirements up to the declared level.",
            "type": "integer",
            "minimum": 0
          },
          "setAside": {
            "description": "Requirements up to the reported level that were excluded by hand.",
            "type": "integer",
            "minimum": 0
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "basics": {
            "$ref": "#/components/schemas/Ratio"
          },
          "beyondBasics": {
            "$ref": "#/components/schemas/Ratio"
          }
        }
      },
      "AssessmentHistory": {
        "x-release": "public",
        "description": "Submissions and confirmations of an entity, newest first.",
        "type": "object",
        "required": [
          "items",
          "nextBefore",
          "confirmations"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HistoryEntry"
            }
          },
          "nextBefore": {
            "description": "Ask with `before` for the next page; null on the last.",
            "type": [
              "integer",
              "null"
            ]
          },
          "confirmations": {
            "description": "Confirmations of sections, newest first; at most 200.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Confirmation"
            }
          }
        }
      },
      "SubmissionView": {
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "submission",
          "result",
          "model"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "submission": {
            "$ref": "#/components/schemas/AssessmentSubmission"
          },
          "result": {
            "description": "Scored with the model of its day, as of its day; null where that model is not known any more.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/AssessmentResult"
              },
              {
                "type": "null"
              }
            ]
          },
          "model": {
            "description": "The model of its day; null where it is not known any more.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/MaturityModel"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "PlanGoal": {
        "x-release": "internal",
        "description": "What a plan leads to.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "type"
        ],
        "properties": {
          "type": {
            "type": "string",
            "enum": [
              "next-level",
              "target",
              "basics",
              "section"
            ]
          },
          "section": {
            "description": "Only for a section, and then required.",
            "type": "string",
            "maxLength": 200
          }
        }
      },
      "PlanStepInput": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "statementId"
        ],
        "properties": {
          "statementId": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "parts": {
            "description": "Ids of the parts that are enough, at least one; all of the statement if left out.",
            "type": "array",
            "minItems": 1,
            "maxItems": 50,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          "owner": {
            "description": "Entity ref of a user or group.",
            "type": "string",
            "maxLength": 512
          },
          "dueOn": {
            "description": "A day from 2000-01-01 to 2100-12-31, as 2026-12-31.",
            "type": "string",
            "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
          }
        }
      },
      "PlanInput": {
        "x-release": "public",
        "description": "A plan as it is sent; what is done is added by the backend.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "goal",
          "steps"
        ],
        "properties": {
          "goal": {
            "$ref": "#/components/schemas/PlanGoal"
          },
          "steps": {
            "description": "At least one, unless there are picks.",
            "type": "array",
            "maxItems": 100,
            "items": {
              "$ref": "#/components/schemas/PlanStepInput"
            }
          },
          "picks": {
            "$ref": "#/components/schemas/PlannedPicks"
          }
        }
      },
      "PlannedPicks": {
        "description": "Dimension id to the level that the owners want to reach in it.",
        "type": "object",
        "maxProperties": 20,
        "additionalProperties": {
          "$ref": "#/components/schemas/Level"
        }
      },
      "PlanStep": {
        "type": "object",
        "required": [
          "statementId",
          "done"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "parts": {
            "description": "Ids of the parts that are enough; all of it if left out.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "owner": {
            "type": "string"
          },
          "dueOn": {
            "type": "string"
          },
          "done": {
            "description": "Whether the newest submission says by now that the statement holds, or the parts that are enough.",
            "type": "boolean"
          }
        }
      },
      "Plan": {
        "x-release": "internal",
        "description": "What the owners mean to do next; touches no answer.",
        "type": "object",
        "required": [
          "goal",
          "steps",
          "updatedAt",
          "updatedBy"
        ],
        "properties": {
          "goal": {
            "$ref": "#/components/schemas/PlanGoal"
          },
          "steps": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PlanStep"
            }
          },
          "picks": {
            "$ref": "#/components/schemas/PlannedPicks"
          },
          "updatedAt": {
            "type": "string"
          },
          "updatedBy": {
            "type": "string"
          }
        }
      },
      "EvidenceFinding": {
        "x-release": "public",
        "description": "What one evidence provider found about one statement.",
        "type": "object",
        "required": [
          "statementId",
          "provider",
          "verdict",
          "grade",
          "summary",
          "url",
          "observedAt"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "provider": {
            "type": "string"
          },
          "verdict": {
            "type": "string",
            "enum": [
              "supports",
              "contradicts",
              "inconclusive"
            ]
          },
          "grade": {
            "description": "How far the answer is shown to be true.",
            "type": "string",
            "enum": [
              "claimed",
              "linked",
              "verified",
              "contradicted"
            ]
          },
          "summary": {
            "type": "string"
          },
          "url": {
            "type": [
              "string",
              "null"
            ]
          },
          "observedAt": {
            "type": "string"
          }
        }
      },
      "EvidenceProviderStatus": {
        "type": "object",
        "required": [
          "id",
          "title",
          "outcome"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "succeeded",
              "failed",
              "timed-out"
            ]
          }
        }
      },
      "EvidenceReport": {
        "x-release": "public",
        "description": "What evidence providers found about the statements of an entity.",
        "type": "object",
        "required": [
          "findings",
          "providers"
        ],
        "properties": {
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceFinding"
            }
          },
          "providers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EvidenceProviderStatus"
            }
          }
        }
      },
      "Completion": {
        "type": "object",
        "required": [
          "yes",
          "no",
          "notApplicable",
          "unanswered",
          "applicable",
          "percent"
        ],
        "properties": {
          "yes": {
            "type": "integer"
          },
          "no": {
            "type": "integer"
          },
          "notApplicable": {
            "type": "integer"
          },
          "unanswered": {
            "type": "integer"
          },
          "applicable": {
            "type": "integer"
          },
          "percent": {
            "description": "Rounded half up, with 0 only for none and 100 only for all.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "PossibleLevels": {
        "description": "Between which levels the component turns out to be once its open requirements are answered.",
        "type": [
          "object",
          "null"
        ],
        "required": [
          "from",
          "to"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/Level"
          },
          "to": {
            "$ref": "#/components/schemas/Level"
          }
        }
      },
      "AssessmentResult": {
        "type": "object",
        "description": "As `scoreAssessment` of the common package returns it.",
        "required": [
          "excluded",
          "completion",
          "basicsMet",
          "declaredLevel",
          "limitingDimensions",
          "answerCeiling",
          "confirmedLevel",
          "possibleLevels",
          "reportedLevel",
          "setAside",
          "openRequirements",
          "contradictions",
          "state",
          "questionable",
          "recommendedTarget",
          "onTarget",
          "nextSteps",
          "nextPicks",
          "freshness"
        ],
        "properties": {
          "excluded": {
            "type": "object",
            "required": [
              "byServing",
              "byHand"
            ],
            "properties": {
              "byServing": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "byHand": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          },
          "completion": {
            "type": "object",
            "required": [
              "total",
              "basics",
              "beyondBasics",
              "sections",
              "subsections"
            ],
            "properties": {
              "total": {
                "$ref": "#/components/schemas/Completion"
              },
              "basics": {
                "$ref": "#/components/schemas/Completion"
              },
              "beyondBasics": {
                "$ref": "#/components/schemas/Completion"
              },
              "sections": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Completion"
                }
              },
              "subsections": {
                "type": "object",
                "additionalProperties": {
                  "$ref": "#/components/schemas/Completion"
                }
              }
            }
          },
          "basicsMet": {
            "type": "boolean"
          },
          "declaredLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "limitingDimensions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "answerCeiling": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "confirmedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "possibleLevels": {
            "$ref": "#/components/schemas/PossibleLevels"
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "setAside": {
            "description": "Requirements up to the reported level that were excluded by hand. The level does not rest on them.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "openRequirements": {
            "description": "Requirements up to the declared level without an answer.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "contradictions": {
            "description": "Failed requirements up to the declared level.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "requirementId",
                "level",
                "statementIds"
              ],
              "properties": {
                "requirementId": {
                  "type": "string"
                },
                "level": {
                  "$ref": "#/components/schemas/RequirementLevel"
                },
                "statementIds": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "contradicted",
              "unconfirmed",
              "consistent",
              "understated",
              null
            ]
          },
          "questionable": {
            "description": "Each yes beside a no to what has to come first.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statementId",
                "prerequisiteId"
              ],
              "properties": {
                "statementId": {
                  "type": "string"
                },
                "prerequisiteId": {
                  "type": "string"
                }
              }
            }
          },
          "recommendedTarget": {
            "type": [
              "object",
              "null"
            ],
            "required": [
              "level",
              "ruleId"
            ],
            "properties": {
              "level": {
                "$ref": "#/components/schemas/Level"
              },
              "ruleId": {
                "type": "string"
              }
            }
          },
          "onTarget": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "nextSteps": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "statementId",
                "bucket",
                "ready",
                "blocksLevel",
                "unlocks",
                "pulledForward",
                "parts"
              ],
              "properties": {
                "statementId": {
                  "type": "string"
                },
                "bucket": {
                  "type": "string",
                  "enum": [
                    "basics",
                    "blocks-next-level",
                    "beyond-basics"
                  ]
                },
                "ready": {
                  "type": "boolean"
                },
                "blocksLevel": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "enum": [
                    1,
                    2,
                    3,
                    4,
                    null
                  ]
                },
                "unlocks": {
                  "type": "integer",
                  "minimum": 0
                },
                "pulledForward": {
                  "type": "boolean"
                },
                "parts": {
                  "description": "Parts that are missing, where parts are recorded.",
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "nextPicks": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "dimension",
                "level",
                "optionId"
              ],
              "properties": {
                "dimension": {
                  "type": "string"
                },
                "level": {
                  "$ref": "#/components/schemas/RequirementLevel"
                },
                "optionId": {
                  "type": "string"
                }
              }
            }
          },
          "freshness": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Freshness"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "FreshnessState": {
        "type": "string",
        "enum": [
          "fresh",
          "ageing",
          "stale"
        ]
      },
      "Freshness": {
        "type": "object",
        "required": [
          "state",
          "ageDays",
          "sections",
          "staleStatements"
        ],
        "properties": {
          "state": {
            "$ref": "#/components/schemas/FreshnessState"
          },
          "ageDays": {
            "type": "integer",
            "minimum": 0
          },
          "sections": {
            "type": "object",
            "additionalProperties": {
              "type": "object",
              "required": [
                "state",
                "ageDays"
              ],
              "properties": {
                "state": {
                  "$ref": "#/components/schemas/FreshnessState"
                },
                "ageDays": {
                  "type": "integer",
                  "minimum": 0
                }
              }
            }
          },
          "staleStatements": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Ratio": {
        "x-release": "internal",
        "type": "object",
        "description": "k of n; pooled over components, each counted once.",
        "required": [
          "yes",
          "applicable"
        ],
        "properties": {
          "yes": {
            "type": "integer",
            "minimum": 0
          },
          "applicable": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "PooledRatio": {
        "x-release": "internal",
        "type": "object",
        "description": "k of n pooled over components, with what tells its bounds. If the open answers and the components not assessed were all no or all yes, it would lie from `yes` to `yes + unanswered + notAssessed`, each in `applicable + notAssessed`. With exclusions by hand as no, the lower one is `yes` in `applicable + excludedByHand + notAssessed`.",
        "required": [
          "yes",
          "applicable",
          "unanswered",
          "excludedByHand",
          "notAssessed"
        ],
        "properties": {
          "yes": {
            "type": "integer",
            "minimum": 0
          },
          "applicable": {
            "type": "integer",
            "minimum": 0
          },
          "unanswered": {
            "type": "integer",
            "minimum": 0
          },
          "excludedByHand": {
            "type": "integer",
            "minimum": 0
          },
          "notAssessed": {
            "description": "Components without a submission times the statements.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "MissingRequirements": {
        "x-release": "internal",
        "type": "object",
        "description": "What stands between components and their targets: requirements of levels up to the target that are failed or open, each once per component.",
        "required": [
          "requirements",
          "components",
          "of"
        ],
        "properties": {
          "requirements": {
            "type": "integer",
            "minimum": 0
          },
          "components": {
            "description": "Those with at least one.",
            "type": "integer",
            "minimum": 0
          },
          "of": {
            "description": "Assessed components with a target.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "EditionCount": {
        "x-release": "internal",
        "description": "How many components were submitted on an edition.",
        "type": "object",
        "required": [
          "edition",
          "components"
        ],
        "properties": {
          "edition": {
            "description": "Version of a maturity model, as 2026-12.",
            "type": "string"
          },
          "components": {
            "type": "integer",
            "minimum": 1
          }
        }
      },
      "SummaryReport": {
        "x-release": "public",
        "description": "The organisation in a dozen numbers.",
        "type": "object",
        "required": [
          "inScope",
          "assessed",
          "notAssessed",
          "draftOnly",
          "basicsMet",
          "withTarget",
          "onTarget",
          "stale",
          "contradicted",
          "basics",
          "beyondBasics",
          "aboveTarget",
          "understated",
          "heldBack",
          "waitsForAnswers",
          "waitsForPick",
          "open",
          "setAside",
          "onTargetSetAside",
          "questionable",
          "advancedBeforeBasics",
          "missing",
          "editions",
          "waitsForScoring",
          "catalogSyncedAt"
        ],
        "properties": {
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "notAssessed": {
            "type": "integer",
            "minimum": 0
          },
          "draftOnly": {
            "description": "Not assessed, but somebody has started.",
            "type": "integer",
            "minimum": 0
          },
          "basicsMet": {
            "type": "integer",
            "minimum": 0
          },
          "withTarget": {
            "description": "Assessed components that have a target and a level.",
            "type": "integer",
            "minimum": 0
          },
          "onTarget": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "contradicted": {
            "type": "integer",
            "minimum": 0
          },
          "basics": {
            "$ref": "#/components/schemas/PooledRatio"
          },
          "beyondBasics": {
            "$ref": "#/components/schemas/PooledRatio"
          },
          "aboveTarget": {
            "type": "integer",
            "minimum": 0
          },
          "understated": {
            "type": "integer",
            "minimum": 0
          },
          "heldBack": {
            "$ref": "#/components/schemas/HeldBack"
          },
          "waitsForAnswers": {
            "description": "Assessed without a reported level until requirements are answered.",
            "type": "integer",
            "minimum": 0
          },
          "waitsForPick": {
            "description": "Assessed without a declared level, as a pick is missing.",
            "type": "integer",
            "minimum": 0
          },
          "open": {
            "description": "With open requirements up to the declared level.",
            "type": "integer",
            "minimum": 0
          },
          "setAside": {
            "description": "With a reported level that rests on requirements excluded by hand.",
            "type": "integer",
            "minimum": 0
          },
          "onTargetSetAside": {
            "description": "Those of them that are on target.",
            "type": "integer",
            "minimum": 0
          },
          "questionable": {
            "description": "With a yes beside a no to what has to come first.",
            "type": "integer",
            "minimum": 0
          },
          "advancedBeforeBasics": {
            "description": "With a yes beyond the basics, which are not met.",
            "type": "integer",
            "minimum": 0
          },
          "missing": {
            "$ref": "#/components/schemas/MissingRequirements"
          },
          "editions": {
            "description": "The editions of the model that the submissions were made on, the newest first. More than one means that they are mixed in all counts.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EditionCount"
            }
          },
          "waitsForScoring": {
            "description": "Assessed, and still to be scored again, as an older or a newer release has scored them, or something that they inherit has changed. Other than none means that counts mix results of two scorings.",
            "type": "integer",
            "minimum": 0
          },
          "catalogSyncedAt": {
            "description": "When the catalog was last read, ISO 8601 in UTC.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "HeldBack": {
        "x-release": "internal",
        "type": "object",
        "description": "Of the components below their target, how many are held at their level by what. A component can be held by several dimensions at once.",
        "required": [
          "components",
          "byDimension",
          "byAnswers"
        ],
        "properties": {
          "components": {
            "description": "Components below their target.",
            "type": "integer",
            "minimum": 0
          },
          "byDimension": {
            "description": "Dimension id to components whose reported level is that of their pick in it.",
            "type": "object",
            "additionalProperties": {
              "type": "integer",
              "minimum": 0
            }
          },
          "byAnswers": {
            "description": "Components that report less than they declare, as a requirement is failed or open.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "LevelCounts": {
        "description": "Components at levels 0, 1, 2, 3 and 4.",
        "type": "array",
        "minItems": 5,
        "maxItems": 5,
        "items": {
          "type": "integer",
          "minimum": 0
        }
      },
      "LevelsGroup": {
        "x-release": "internal",
        "description": "One group of a `LevelsReport`.",
        "type": "object",
        "required": [
          "key",
          "title",
          "inScope",
          "assessed",
          "reported",
          "declared",
          "withoutReported",
          "withoutDeclared",
          "targets",
          "withTarget",
          "onTarget",
          "basicsMet",
          "stale",
          "contradicted",
          "unconfirmed",
          "basics",
          "beyondBasics",
          "waitsForAnswers",
          "waitsForPick",
          "reportedOpen",
          "reportedSetAside",
          "onTargetSetAside",
          "missing"
        ],
        "properties": {
          "key": {
            "description": "Entity ref or value; empty for components without one.",
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "reported": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "declared": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "withoutReported": {
            "description": "Assessed, but without a reported level.",
            "type": "integer",
            "minimum": 0
          },
          "waitsForAnswers": {
            "description": "Those of them with a declared level.",
            "type": "integer",
            "minimum": 0
          },
          "waitsForPick": {
            "description": "Those of them without a declared level.",
            "type": "integer",
            "minimum": 0
          },
          "reportedOpen": {
            "description": "Those of `reported` with open requirements.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "reportedSetAside": {
            "description": "Those of `reported` whose level rests on requirements excluded by hand.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "withoutDeclared": {
            "type": "integer",
            "minimum": 0
          },
          "targets": {
            "description": "Assessed components by their own target.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "withTarget": {
            "type": "integer",
            "minimum": 0
          },
          "onTarget": {
            "type": "integer",
            "minimum": 0
          },
          "onTargetSetAside": {
            "description": "Those of `onTarget` whose level rests on requirements excluded by hand.",
            "type": "integer",
            "minimum": 0
          },
          "basicsMet": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "contradicted": {
            "type": "integer",
            "minimum": 0
          },
          "unconfirmed": {
            "description": "Their answers confirm less than they declare.",
            "type": "integer",
            "minimum": 0
          },
          "basics": {
            "$ref": "#/components/schemas/PooledRatio"
          },
          "beyondBasics": {
            "$ref": "#/components/schemas/PooledRatio"
          },
          "missing": {
            "$ref": "#/components/schemas/MissingRequirements"
          }
        }
      },
      "LevelsReport": {
        "x-release": "public",
        "description": "The level distribution, overall and by group.",
        "type": "object",
        "required": [
          "groupBy",
          "total",
          "groups",
          "others",
          "groupCount",
          "scoring"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/ReportGroupBy"
          },
          "total": {
            "$ref": "#/components/schemas/LevelsGroup"
          },
          "groups": {
            "description": "The largest groups, largest first.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LevelsGroup"
            }
          },
          "others": {
            "description": "All further groups together, if there are any.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/LevelsGroup"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupCount": {
            "description": "How many groups there are in all.",
            "type": "integer",
            "minimum": 0
          },
          "scoring": {
            "description": "Of the results that are counted.",
            "allOf": [
              {
                "$ref": "#/components/schemas/ComparedScoring"
              }
            ]
          }
        }
      },
      "HeatmapGroup": {
        "x-release": "internal",
        "description": "One column of a `HeatmapReport`.",
        "type": "object",
        "required": [
          "key",
          "title",
          "inScope",
          "assessed",
          "stale",
          "reported",
          "withoutReported",
          "waitsForAnswers",
          "waitsForPick",
          "reportedOpen",
          "reportedSetAside",
          "cells",
          "excludedByHand"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "inScope": {
            "type": "integer",
            "minimum": 0
          },
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "stale": {
            "type": "integer",
            "minimum": 0
          },
          "reported": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "withoutReported": {
            "type": "integer",
            "minimum": 0
          },
          "waitsForAnswers": {
            "description": "Those of them with a declared level.",
            "type": "integer",
            "minimum": 0
          },
          "waitsForPick": {
            "description": "Those of them without a declared level.",
            "type": "integer",
            "minimum": 0
          },
          "reportedOpen": {
            "description": "Those of `reported` with open requirements.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "reportedSetAside": {
            "description": "Those of `reported` whose level rests on requirements excluded by hand.",
            "allOf": [
              {
                "$ref": "#/components/schemas/LevelCounts"
              }
            ]
          },
          "cells": {
            "description": "Three numbers for each id in `statements`: yes, no, unanswered. The rest of `assessed` is not applicable.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "excludedByHand": {
            "description": "For each id in `statements`, how many of those to which it does not apply have excluded it by hand; the bounds of a percentage need it, see `PooledRatio`.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "needs": {
            "description": "In the mode `gap`, three numbers for each statement, over components with a target: those whose target needs it (it, or some of its parts, is an item of a requirement up to the target that no other item meets), those of them where that requirement is neither failed nor open, and those that say yes though their target does not need it. A section pools its statements.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "missing": {
            "description": "In the mode `gap`, what the targets lack.",
            "allOf": [
              {
                "$ref": "#/components/schemas/MissingRequirements"
              }
            ]
          },
          "basics": {
            "description": "In the mode `gap`, the basics, which are needed whatever the target.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Ratio"
              }
            ]
          },
          "before": {
            "description": "In the mode `change`, `cells` as they were at the end of `since`.",
            "type": "array",
            "items": {
              "type": "integer",
              "minimum": 0
            }
          },
          "assessedBefore": {
            "description": "In the mode `change`, components assessed by then.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "HeatmapReport": {
        "x-release": "public",
        "description": "Answers to every statement, overall and by group.",
        "type": "object",
        "required": [
          "groupBy",
          "statements",
          "total",
          "groups",
          "others",
          "groupCount",
          "scoring"
        ],
        "properties": {
          "groupBy": {
            "$ref": "#/components/schemas/ReportGroupBy"
          },
          "statements": {
            "description": "Statement ids in the order of `cells`.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "total": {
            "$ref": "#/components/schemas/HeatmapGroup"
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/HeatmapGroup"
            }
          },
          "others": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/HeatmapGroup"
              },
              {
                "type": "null"
              }
            ]
          },
          "groupCount": {
            "type": "integer",
            "minimum": 0
          },
          "scoring": {
            "description": "Of the results that are counted; in the mode `change` also of what they are compared with.",
            "allOf": [
              {
                "$ref": "#/components/schemas/ComparedScoring"
              }
            ]
          }
        }
      },
      "TrendMonth": {
        "x-release": "internal",
        "description": "One month of a `TrendReport`.",
        "type": "object",
        "required": [
          "month",
          "day",
          "assessed",
          "reported",
          "withoutReported",
          "onTarget",
          "withTarget",
          "basicsMet",
          "firstAssessed",
          "addedToScope",
          "removedFromScope"
        ],
        "properties": {
          "month": {
            "description": "As 2026-10.",
            "type": "string"
          },
          "day": {
            "description": "The last day counted, in UTC; for the running month today.",
            "type": "string"
          },
          "assessed": {
            "description": "Components with a submission by the end of that day.",
            "type": "integer",
            "minimum": 0
          },
          "reported": {
            "$ref": "#/components/schemas/LevelCounts"
          },
          "withoutReported": {
            "type": "integer",
            "minimum": 0
          },
          "withTarget": {
            "type": "integer",
            "minimum": 0
          },
          "onTarget": {
            "type": "integer",
            "minimum": 0
          },
          "basicsMet": {
            "type": "integer",
            "minimum": 0
          },
          "firstAssessed": {
            "description": "Components submitted for the first time in that month.",
            "type": "integer",
            "minimum": 0
          },
          "addedToScope": {
            "description": "Components that came into scope in that month; null for months before this was recorded.",
            "type": [
              "integer",
              "null"
            ]
          },
          "removedFromScope": {
            "description": "Components that left the scope in that month; they are not counted in any month.",
            "type": [
              "integer",
              "null"
            ]
          }
        }
      },
      "TrendReport": {
        "x-release": "public",
        "type": "object",
        "description": "Counts the components that are in scope and match the filter today.",
        "required": [
          "months",
          "sameComponents",
          "componentsCompared",
          "scoring"
        ],
        "properties": {
          "months": {
            "description": "Oldest first.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/TrendMonth"
            }
          },
          "sameComponents": {
            "type": "boolean"
          },
          "componentsCompared": {
            "description": "With `sameComponents`, how many were assessed at the end of the first month shown; otherwise null.",
            "type": [
              "integer",
              "null"
            ]
          },
          "scoring": {
            "$ref": "#/components/schemas/ComparedScoring"
          }
        }
      },
      "ComparedScoring": {
        "x-release": "internal",
        "description": "By what the results were found that a report counts or compares over time. They were found alike if none waits and there is at most one edition; otherwise a difference may come from the rules alone.",
        "type": "object",
        "required": [
          "waiting",
          "editions"
        ],
        "properties": {
          "waiting": {
            "description": "How many of the results are still to be scored again, as an older or a newer release has scored them, or something that they inherit has changed.",
            "type": "integer",
            "minimum": 0
          },
          "editions": {
            "description": "Versions of the model that the results are found by, the oldest first; one that was made on a version that is not known any more is scored by the one in force.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "StatementShare": {
        "type": "object",
        "description": "How often a group says yes or no to a statement.",
        "required": [
          "key",
          "title",
          "count",
          "applicable"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "count": {
            "type": "integer",
            "minimum": 0
          },
          "applicable": {
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "StatementReport": {
        "x-release": "internal",
        "description": "One statement of a `StatementsReport`.",
        "type": "object",
        "required": [
          "statementId",
          "yes",
          "no",
          "unanswered",
          "notApplicable",
          "excludedByHand",
          "onlyMissingBasic",
          "onlyBlocker",
          "missingIn",
          "missingInOwners",
          "practisedBy",
          "practisedByOwners"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "yes": {
            "type": "integer",
            "minimum": 0
          },
          "no": {
            "type": "integer",
            "minimum": 0
          },
          "unanswered": {
            "type": "integer",
            "minimum": 0
          },
          "notApplicable": {
            "type": "integer",
            "minimum": 0
          },
          "excludedByHand": {
            "description": "Those of `notApplicable` that a person excluded.",
            "type": "integer",
            "minimum": 0
          },
          "onlyMissingBasic": {
            "description": "Components where it counts as no while all other applicable basics are yes.",
            "type": "integer",
            "minimum": 0
          },
          "onlyBlocker": {
            "description": "Components below their target where one requirement alone of the next level or below is failed or open, and it is an item of that requirement that counts as no.",
            "type": "integer",
            "minimum": 0
          },
          "missingIn": {
            "description": "The owners with most components that say no; as many as `namedOwners`. Components without an owner stand together with an empty key.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatementShare"
            }
          },
          "missingInOwners": {
            "description": "How many `missingIn` would name with all of them.",
            "type": "integer",
            "minimum": 0
          },
          "practisedBy": {
            "description": "The owners with most components that say yes; as many as `namedOwners`. Components without an owner stand together with an empty key.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatementShare"
            }
          },
          "practisedByOwners": {
            "description": "How many `practisedBy` would name with all of them.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "StatementsReport": {
        "x-release": "public",
        "description": "Which statements are missing most, where, and who can be asked.",
        "type": "object",
        "required": [
          "assessed",
          "statements",
          "scoring"
        ],
        "properties": {
          "assessed": {
            "type": "integer",
            "minimum": 0
          },
          "statements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/StatementReport"
            }
          },
          "scoring": {
            "description": "Of the results that are counted.",
            "allOf": [
              {
                "$ref": "#/components/schemas/ComparedScoring"
              }
            ]
          }
        }
      },
      "Facet": {
        "x-release": "internal",
        "description": "One value of a filter, with its count.",
        "type": "object",
        "required": [
          "key",
          "title",
          "count"
        ],
        "properties": {
          "key": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "count": {
            "description": "Components in scope; for owners and domains with all below.",
            "type": "integer",
            "minimum": 0
          },
          "parents": {
            "description": "Keys of the groups or domains directly above; absent at the top. Those that are above each other stand side by side.",
            "type": "array",
            "minItems": 1,
            "items": {
              "type": "string"
            }
          }
        }
      },
      "FacetsReport": {
        "x-release": "public",
        "description": "The values that the filters of a report can take.",
        "type": "object",
        "required": [
          "owner",
          "system",
          "domain",
          "lifecycle",
          "type",
          "tag",
          "servingMode",
          "target",
          "edition",
          "state"
        ],
        "properties": {
          "owner": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "system": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "domain": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "lifecycle": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "type": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "tag": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "servingMode": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "target": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "edition": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          },
          "state": {
            "description": "Every `ComponentState` that a component is in.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Facet"
            }
          }
        }
      },
      "NamedRef": {
        "type": "object",
        "required": [
          "ref",
          "title"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          }
        }
      },
      "ComponentRow": {
        "x-release": "internal",
        "description": "One component of a `ComponentsReport`.",
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "type",
          "lifecycle",
          "owners",
          "systems",
          "reportedLevel",
          "declaredLevel",
          "target",
          "onTarget",
          "basics",
          "basicsMet",
          "state",
          "stale",
          "assessedAt",
          "hasDraft",
          "answer",
          "answerDetail",
          "domains",
          "tags",
          "servingModes",
          "gap",
          "beyondBasics",
          "freshSince",
          "freshness",
          "plannedSteps",
          "possibleLevels",
          "openRequirements",
          "openAnswers",
          "setAside",
          "questionable",
          "missingRequirements",
          "edition",
          "levelSince"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedRef"
            }
          },
          "systems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedRef"
            }
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "declaredLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "onTarget": {
            "type": [
              "boolean",
              "null"
            ]
          },
          "basics": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Ratio"
              },
              {
                "type": "null"
              }
            ]
          },
          "basicsMet": {
            "type": "boolean"
          },
          "state": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "contradicted",
              "unconfirmed",
              "consistent",
              "understated",
              null
            ]
          },
          "stale": {
            "type": "boolean"
          },
          "assessedAt": {
            "description": "When it was last submitted, or null if never.",
            "type": [
              "string",
              "null"
            ]
          },
          "hasDraft": {
            "type": "boolean"
          },
          "answer": {
            "description": "The counted answer to `statement`, when one was asked for.",
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "yes",
              "no",
              "not-applicable",
              "unanswered",
              null
            ]
          },
          "answerDetail": {
            "description": "When the answer to `statement` was last changed, and what shows it.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "updatedAt",
                  "evidence"
                ],
                "properties": {
                  "updatedAt": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "evidence": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/EvidenceLink"
                    }
                  },
                  "inheritedFrom": {
                    "description": "What answers for the component, if it does not itself; null if the caller may not see where the answer comes from.",
                    "oneOf": [
                      {
                        "$ref": "#/components/schemas/NamedRef"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "domains": {
            "description": "Those that it is part of, then those of its systems.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedRef"
            }
          },
          "tags": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "servingModes": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "$ref": "#/components/schemas/ServingMode"
            }
          },
          "gap": {
            "description": "Target minus reported level; negative above the target.",
            "type": [
              "integer",
              "null"
            ]
          },
          "beyondBasics": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Ratio"
              },
              {
                "type": "null"
              }
            ]
          },
          "freshSince": {
            "description": "From when its oldest section counts, ISO 8601 in UTC.",
            "type": [
              "string",
              "null"
            ]
          },
          "freshness": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/FreshnessState"
              },
              {
                "type": "null"
              }
            ]
          },
          "plannedSteps": {
            "description": "Open steps of its plan.",
            "type": "integer",
            "minimum": 0
          },
          "possibleLevels": {
            "$ref": "#/components/schemas/PossibleLevels"
          },
          "openRequirements": {
            "description": "Open requirements up to the declared level.",
            "type": "integer",
            "minimum": 0
          },
          "openAnswers": {
            "description": "Ids of the open statements to answer before the highest of `possibleLevels` can be reported, as in `AssessmentNames`.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "setAside": {
            "description": "Requirements up to the reported level that were excluded by hand.",
            "type": "integer",
            "minimum": 0
          },
          "questionable": {
            "description": "Times that a yes stands beside a no to what comes first.",
            "type": "integer",
            "minimum": 0
          },
          "missingRequirements": {
            "description": "Requirements up to the target that are failed or open; null without a target.",
            "type": [
              "integer",
              "null"
            ]
          },
          "edition": {
            "description": "Version of the model that it was submitted on; null if it never was.",
            "type": [
              "string",
              "null"
            ]
          },
          "levelSince": {
            "description": "When it was submitted at its reported level after another one, ISO 8601 in UTC; null if no submission tells.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ComponentsReport": {
        "x-release": "public",
        "description": "A page of the components behind a number.",
        "type": "object",
        "required": [
          "items",
          "totalItems",
          "nextCursor"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ComponentRow"
            }
          },
          "totalItems": {
            "type": "integer",
            "minimum": 0
          },
          "nextCursor": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "Exclusion": {
        "x-release": "internal",
        "description": "A statement that was excluded by hand.",
        "type": "object",
        "required": [
          "statementId",
          "reason",
          "updatedAt",
          "setAside"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "updatedAt": {
            "description": "When it was last changed, ISO 8601 in UTC; null if not known.",
            "type": [
              "string",
              "null"
            ]
          },
          "setAside": {
            "description": "Requirements of the reported level that it sets aside: the level is reported without them.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ExcludingComponent": {
        "x-release": "internal",
        "description": "What one component has excluded by hand. Who wrote it is said on the component only.",
        "type": "object",
        "required": [
          "entityRef",
          "title",
          "owners",
          "reportedLevel",
          "exclusions"
        ],
        "properties": {
          "entityRef": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NamedRef"
            }
          },
          "reportedLevel": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "exclusions": {
            "description": "In questionnaire order.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Exclusion"
            }
          }
        }
      },
      "ExclusionShare": {
        "x-release": "internal",
        "description": "How often a statement was excluded by hand.",
        "type": "object",
        "required": [
          "statementId",
          "excluded",
          "of",
          "holdsLevel"
        ],
        "properties": {
          "statementId": {
            "type": "string"
          },
          "excluded": {
            "type": "integer",
            "minimum": 0
          },
          "of": {
            "description": "Assessed components, without those whose serving modes exclude it.",
            "type": "integer",
            "minimum": 0
          },
          "holdsLevel": {
            "description": "Those of `excluded` whose reported level rests on it.",
            "type": "integer",
            "minimum": 0
          }
        }
      },
      "ExclusionsReport": {
        "x-release": "public",
        "description": "What was excluded by hand.",
        "type": "object",
        "required": [
          "items",
          "nextCursor",
          "components",
          "exclusions",
          "statements"
        ],
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExcludingComponent"
            }
          },
          "nextCursor": {
            "type": [
              "string",
              "null"
            ]
          },
          "components": {
            "description": "How many there are on all pages.",
            "type": "integer",
            "minimum": 0
          },
          "exclusions": {
            "description": "How many exclusions they have.",
            "type": "integer",
            "minimum": 0
          },
          "statements": {
            "description": "Every statement that was excluded, in questionnaire order; of all components of the filter, whichever `statement` is asked for.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ExclusionShare"
            }
          }
        }
      },
      "ImportDocument": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "profile",
          "picks",
          "answers",
          "target"
        ],
        "properties": {
          "profile": {
            "$ref": "#/components/schemas/AssessmentProfile"
          },
          "picks": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/NullableLevel"
            }
          },
          "answers": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/components/schemas/StatementAnswerInput"
            }
          },
          "target": {
            "$ref": "#/components/schemas/NullableLevel"
          },
          "targetNote": {
            "type": "string",
            "maxLength": 2000
          }
        }
      },
      "ImportedAssessment": {
        "x-release": "public",
        "description": "One assessment of an `ImportRequest`.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "entityRef",
          "submissions"
        ],
        "properties": {
          "entityRef": {
            "type": "string",
            "minLength": 1,
            "maxLength": 512
          },
          "submissions": {
            "description": "Oldest first.",
            "type": "array",
            "maxItems": 200,
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": [
                "submittedAt",
                "submittedBy",
                "document"
              ],
              "properties": {
                "submittedAt": {
                  "description": "ISO 8601 with a time zone, not before 2000 and not in the future.",
                  "type": "string",
                  "maxLength": 40
                },
                "submittedBy": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 512
                },
                "document": {
                  "$ref": "#/components/schemas/ImportDocument"
                }
              }
            }
          },
          "draft": {
            "type": "object",
            "additionalProperties": false,
            "required": [
              "updatedBy",
              "document"
            ],
            "properties": {
              "updatedBy": {
                "type": "string",
                "minLength": 1,
                "maxLength": 512
              },
              "document": {
                "$ref": "#/components/schemas/ImportDocument"
              }
            }
          }
        }
      },
      "ImportRequest": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "assessments"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean",
            "default": true
          },
          "assessments": {
            "description": "Each an `ImportedAssessment`. They are read one by one: one that is none is refused in its own result, and the others are imported.",
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "items": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/ImportedAssessment"
                },
                {}
              ]
            }
          }
        }
      },
      "ImportOutcome": {
        "x-release": "public",
        "description": "What became of each assessment of an `ImportRequest`.",
        "type": "object",
        "required": [
          "dryRun",
          "results"
        ],
        "properties": {
          "dryRun": {
            "type": "boolean"
          },
          "results": {
            "description": "One for each assessment, in their order.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "entityRef",
                "outcome",
                "submissions",
                "draft"
              ],
              "properties": {
                "entityRef": {
                  "description": "Empty where it could not be read.",
                  "type": "string"
                },
                "outcome": {
                  "type": "string",
                  "enum": [
                    "imported",
                    "skipped",
                    "rejected"
                  ]
                },
                "submissions": {
                  "type": "integer"
                },
                "draft": {
                  "type": "boolean"
                },
                "reason": {
                  "description": "Why it was skipped or rejected.",
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "MaturityHealth": {
        "x-release": "public",
        "description": "How the backend is doing, for administrators.",
        "type": "object",
        "additionalProperties": false,
        "required": [
          "modelVersion",
          "schemaVersion",
          "revision",
          "drafts",
          "submissions",
          "components",
          "lastSync",
          "lastSucceededAt",
          "heldBack",
          "outOfScope"
        ],
        "properties": {
          "modelVersion": {
            "type": "string"
          },
          "schemaVersion": {
            "description": "Name of the newest database migration, or null where migrations are not this plugin's to run.",
            "type": [
              "string",
              "null"
            ]
          },
          "revision": {
            "description": "Rises with every change that a report may show.",
            "type": "integer"
          },
          "drafts": {
            "type": "integer"
          },
          "submissions": {
            "type": "integer"
          },
          "components": {
            "description": "Components in scope.",
            "type": "integer"
          },
          "lastSync": {
            "description": "The last read of the catalog, or null before the first.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/SyncHealth"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastSucceededAt": {
            "description": "When the catalog was last read with success.",
            "type": [
              "string",
              "null"
            ]
          },
          "heldBack": {
            "description": "What the catalog says and is not believed yet, as it would take away an unlikely share of what is known; null if nothing is held back. It is believed once another regular read says about the same.",
            "anyOf": [
              {
                "$ref": "#/components/schemas/HeldBackRead"
              },
              {
                "type": "null"
              }
            ]
          },
          "outOfScope": {
            "description": "What looks like machine learning in the catalog, by the words in its kind or type, and is not in scope; most entities first. Null if the catalog could not be asked. Entities that opted out are not counted.",
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/OutOfScopeType"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "HeldBackRead": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "since",
          "components",
          "nodes"
        ],
        "properties": {
          "since": {
            "type": "string"
          },
          "components": {
            "description": "Components that it would take away.",
            "type": "integer"
          },
          "nodes": {
            "description": "Groups, systems and domains that it would take away.",
            "type": "integer"
          }
        }
      },
      "OutOfScopeType": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "kind",
          "type",
          "count"
        ],
        "properties": {
          "kind": {
            "type": "string"
          },
          "type": {
            "description": "The `spec.type`; null for entities without one.",
            "type": [
              "string",
              "null"
            ]
          },
          "count": {
            "type": "integer"
          }
        }
      },
      "SyncHealth": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "startedAt",
          "finishedAt",
          "durationMs",
          "outcome",
          "components",
          "added",
          "changed",
          "removed",
          "error"
        ],
        "properties": {
          "startedAt": {
            "type": "string"
          },
          "finishedAt": {
            "type": "string"
          },
          "durationMs": {
            "type": "integer"
          },
          "outcome": {
            "type": "string",
            "enum": [
              "succeeded",
              "held-back",
              "failed"
            ]
          },
          "components": {
            "description": "Components in scope after it; null if it did not succeed.",
            "type": [
              "integer",
              "null"
            ]
          },
          "added": {
            "type": [
              "integer",
              "null"
            ]
          },
          "changed": {
            "type": [
              "integer",
              "null"
            ]
          },
          "removed": {
            "type": [
              "integer",
              "null"
            ]
          },
          "error": {
            "description": "Why it failed; null if it succeeded.",
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "ErrorBody": {
        "type": "object",
        "required": [
          "error",
          "response"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          },
          "request": {
            "type": "object",
            "additionalProperties": true
          },
          "response": {
            "type": "object",
            "required": [
              "statusCode"
            ],
            "properties": {
              "statusCode": {
                "type": "integer"
              }
            }
          },
          "dependency": {
            "type": "string",
            "description": "With status 503: what does not answer at the moment. Nothing that was saved is lost, and the same request may be sent again.",
            "enum": [
              "database",
              "storage",
              "catalog",
              "permissions"
            ]
          },
          "problems": {
            "description": "With 503: what is wrong with the configuration, if the plugin does not run because of it.",
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "key",
                "mistake",
                "message"
              ],
              "properties": {
                "key": {
                  "type": "string"
                },
                "mistake": {
                  "type": "string"
                },
                "limit": {
                  "type": "number"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "ConflictBody": {
        "allOf": [
          {
            "$ref": "#/components/schemas/ErrorBody"
          },
          {
            "type": "object",
            "required": [
              "current"
            ],
            "properties": {
              "current": {
                "$ref": "#/components/schemas/AssessmentView"
              }
            }
          }
        ]
      }
    }
  }
} as const;
