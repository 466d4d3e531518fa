import { CorrectionNote, CorrectionText } from "../correct";
import type { Route } from "../router";
import { type Column, PagedTable, SaveLinks, usePages } from "../table";
import type { Correction } from "../types";

const COLUMNS: Column<Correction>[] = [
    { name: "Correction", class: "breaking", cell: (row) => <CorrectionText correction={row} />, sort: (row) => row.field },
    { name: "By, when and why", cell: (row) => <CorrectionNote correction={row} />, sort: (row) => row.at },
    { name: "Report", cell: (row) => <a href={`/reports/${row.report}?mention=${row.mention}`}>where it stands</a> },
];

export function CorrectionsView(_: { route: Route }) {
    const pages = usePages<Correction>("corrections", "corrections", {});
    return (
        <>
            <div class="view-head">
                <h1 tabIndex={-1}>Corrections</h1>
                <p class="lead">What readers corrected, newest first. What the program coded stays in the store beside it.</p>
                <SaveLinks path="corrections" query={{}} name="corrections" />
            </div>
            <PagedTable
                caption="Corrections"
                pages={pages}
                columns={COLUMNS}
                id={(row) => row.correction}
                nothing="Nobody has corrected anything"
                empty={
                    <p>
                        <code>dateline serve --edit</code> lets readers do so, at each sentence.
                    </p>
                }
                save={null}
            />
        </>
    );
}
