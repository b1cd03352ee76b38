export interface Config {
  auth?: {
    providers?: {
      demo?: {
        /**
         * Who a visitor of the demo portal can choose to be.
         * @deepVisibility frontend
         */
        personas: Array<{
          userEntityRef: string;
          title: string;
          description: string;
        }>;
      };
    };
  };
}
