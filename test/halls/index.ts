import { hall as h01 } from './01-cascade/hall.ts';
import { hall as h02 } from './02-modal/hall.ts';
import { hall as h03 } from './03-spa/hall.ts';
import { hall as h04 } from './04-nohref/hall.ts';
import { hall as h05 } from './05-frames/hall.ts';
import { hall as h06 } from './06-none/hall.ts';
import { hall as h07 } from './07-shadow/hall.ts';
import { hall as h08 } from './08-pdf/hall.ts';
import { hall as h09 } from './09-missing/hall.ts';
import { hall as h10 } from './10-oldname/hall.ts';
import { hall as h11 } from './11-challenge/hall.ts';
import { hall as h12 } from './12-blocked/hall.ts';
import { hall as h13 } from './13-maintenance/hall.ts';
import { hall as h14 } from './14-wizard/hall.ts';
import { hall as h15 } from './15-captcha/hall.ts';
import { hall as h16 } from './16-links/hall.ts';
import { hall as h17 } from './17-loadfailed/hall.ts';
import { hall as h18 } from './18-truncated/hall.ts';
import { hall as h19 } from './19-nowhere/hall.ts';
import { hall as h20 } from './20-situations/hall.ts';
import { hall as h21 } from './21-letters/hall.ts';
import { hall as h22 } from './22-cascader/hall.ts';
import { hall as h23 } from './23-svgmap/hall.ts';
import { hall as h24 } from './24-subsite/hall.ts';
import { hall as h25 } from './25-headers/hall.ts';
import { hall as h26 } from './26-viewer/hall.ts';
import { hall as h27 } from './27-leaving/hall.ts';
import { hall as h28 } from './28-tabs/hall.ts';
import { hall as h29 } from './29-jsonp/hall.ts';
import { hall as h30 } from './30-zone/hall.ts';
import { hall as h31 } from './31-antd/hall.ts';
import { hall as h32 } from './32-canvas/hall.ts';
import { hall as h33 } from './33-identity/hall.ts';
import { hall as h34 } from './34-jsp/hall.ts';
import { hall as h35 } from './35-cards/hall.ts';
import { hall as h36 } from './36-notice/hall.ts';
import { hall as h37 } from './37-questions/hall.ts';
import { hall as h38 } from './38-undeclared/hall.ts';
import { hall as h39 } from './39-patience/hall.ts';
import { hall as h40 } from './40-casenumber/hall.ts';
import { hall as h41 } from './41-grey/hall.ts';
import { hall as h42 } from './42-refused/hall.ts';
import { hall as h43 } from './43-small/hall.ts';
import { hall as h44 } from './44-results/hall.ts';
import { hall as h45 } from './45-descriptions/hall.ts';
import { hall as h46 } from './46-plain/hall.ts';
import { hall as h47 } from './47-pictures/hall.ts';
import { hall as h48 } from './48-layers/hall.ts';
import { hall as h49 } from './49-virtual/hall.ts';
import { hall as h50 } from './50-levels/hall.ts';
import { hall as h51 } from './51-session/hall.ts';
import { hall as h52 } from './52-streets/hall.ts';
import { hall as h53 } from './53-zone/hall.ts';
import { hall as h54 } from './54-doubles/hall.ts';
import { hall as h55 } from './55-wcm/hall.ts';
import { hall as h56 } from './56-element/hall.ts';
import { hall as h57 } from './57-layui/hall.ts';
import { hall as h58 } from './58-bootstrap/hall.ts';
import { hall as h59 } from './59-webforms/hall.ts';
import { hall as h60 } from './60-frames/hall.ts';
import { hall as h61 } from './61-drawer/hall.ts';
import { hall as h62 } from './62-aspx/hall.ts';
import { hall as h63 } from './63-siderail/hall.ts';
import { hall as h64 } from './64-facets/hall.ts';
import { hall as h65 } from './65-nestedtables/hall.ts';
import { hall as h66 } from './66-flagship/hall.ts';
import { hall as h67 } from './67-drawertree/hall.ts';
import { hall as h68 } from './68-frameset/hall.ts';
import { hall as h69 } from './69-branch/hall.ts';
import { hall as h70 } from './70-dropdown/hall.ts';
import { hall as h71 } from './71-weathered/hall.ts';
import { hall as h72 } from './72-sitecode/hall.ts';
import { hall as h73 } from './73-lazytabs/hall.ts';
import { hall as h74 } from './74-subitems/hall.ts';
import { hall as h75 } from './75-tabzone/hall.ts';
import { hall as h76 } from './76-subdistrict/hall.ts';
import { hall as h77 } from './77-inventory/hall.ts';
import { hall as h78 } from './78-onething/hall.ts';
import { hall as h79 } from './79-sitegroup/hall.ts';
import { hall as h80 } from './80-migrated/hall.ts';
import { hall as h81 } from './81-depttree/hall.ts';
import { hall as h82 } from './82-jspsession/hall.ts';
import { hall as h83 } from './83-webview/hall.ts';
import { hall as h84 } from './84-subpath/hall.ts';
import { hall as h85 } from './85-hitech/hall.ts';
import { hall as h86 } from './86-reactcards/hall.ts';
import { hall as h87 } from './87-mapframes/hall.ts';
import { hall as h88 } from './88-defects/hall.ts';
import { hall as h89 } from './89-webid/hall.ts';
import { hall as h90 } from './90-regiontabs/hall.ts';
import { hall as h91 } from './91-hashspa/hall.ts';
import { hall as h92 } from './92-icity/hall.ts';
import { hall as h93 } from './93-powerlist/hall.ts';
import { hall as h94 } from './94-organcode/hall.ts';
import { hall as h95 } from './95-jpaas/hall.ts';
import { hall as h96 } from './96-antlayout/hall.ts';
import { hall as h97 } from './97-layui/hall.ts';
import { hall as h98 } from './98-microfronts/hall.ts';
import { hall as h99 } from './99-fragments/hall.ts';
import { hall as h100 } from './100-checklist/hall.ts';
import { hall as h101 } from './101-pictured/hall.ts';
import { hall as h102 } from './102-reactflagship/hall.ts';
import { hall as h103 } from './103-districttable/hall.ts';
import { hall as h104 } from './104-uview/hall.ts';
import { hall as h105 } from './105-thymeleaf/hall.ts';
import { hall as h106 } from './106-pagedesigner/hall.ts';
import { hall as h107 } from './107-zonechannel/hall.ts';
import { hall as h108 } from './108-faultless/hall.ts';
import { hall as h109 } from './109-poorcounty/hall.ts';
import { hall as h110 } from './110-threeages/hall.ts';
import { hall as h111 } from './111-layui/hall.ts';
import { hall as h112 } from './112-mobilefirst/hall.ts';
import { hall as h113 } from './113-onething/hall.ts';
import { hall as h114 } from './114-nuxt/hall.ts';
import { hall as h115 } from './115-webid/hall.ts';
import { hall as h116 } from './116-microfront/hall.ts';
import { hall as h117 } from './117-inland/hall.ts';
import { hall as h118 } from './118-directcity/hall.ts';
import { hall as h119 } from './119-zones/hall.ts';
import { hall as h120 } from './120-ordinary/hall.ts';
import { hall as h121 } from './121-gateway/hall.ts';
import { hall as h122 } from './122-countyportal/hall.ts';
import { hall as h123 } from './123-svelte/hall.ts';
import { hall as h124 } from './124-branch/hall.ts';
import { hall as h125 } from './125-permitdesk/hall.ts';
import { hall as h126 } from './126-provincecloud/hall.ts';
import { hall as h127 } from './127-aspage/hall.ts';
import { hall as h128 } from './128-coastalbay/hall.ts';
import { hall as h129 } from './129-westcounty/hall.ts';
import { hall as h130 } from './130-southgrid/hall.ts';
import { hall as h131 } from './131-lakecity/hall.ts';
import type { HallDefinition } from './kit/hall.ts';

/** Every hall there is, by number. */
export const HALLS: readonly HallDefinition[] = [
  h01,
  h02,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  h10,
  h11,
  h12,
  h13,
  h14,
  h15,
  h16,
  h17,
  h18,
  h19,
  h20,
  h21,
  h22,
  h23,
  h24,
  h25,
  h26,
  h27,
  h28,
  h29,
  h30,
  h31,
  h32,
  h33,
  h34,
  h35,
  h36,
  h37,
  h38,
  h39,
  h40,
  h41,
  h42,
  h43,
  h44,
  h45,
  h46,
  h47,
  h48,
  h49,
  h50,
  h51,
  h52,
  h53,
  h54,
  h55,
  h56,
  h57,
  h58,
  h59,
  h60,
  h61,
  h62,
  h63,
  h64,
  h65,
  h66,
  h67,
  h68,
  h69,
  h70,
  h71,
  h72,
  h73,
  h74,
  h75,
  h76,
  h77,
  h78,
  h79,
  h80,
  h81,
  h82,
  h83,
  h84,
  h85,
  h86,
  h87,
  h88,
  h89,
  h90,
  h91,
  h92,
  h93,
  h94,
  h95,
  h96,
  h97,
  h98,
  h99,
  h100,
  h101,
  h102,
  h103,
  h104,
  h105,
  h106,
  h107,
  h108,
  h109,
  h110,
  h111,
  h112,
  h113,
  h114,
  h115,
  h116,
  h117,
  h118,
  h119,
  h120,
  h121,
  h122,
  h123,
  h124,
  h125,
  h126,
  h127,
  h128,
  h129,
  h130,
  h131,
];
