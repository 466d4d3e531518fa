// Says that something arrived; shows it only when the reader wants it.
import { counted, formatNumber } from "./format";
import { showArrivals, useLive } from "./live";

export function Arrivals() {
    const { arrived, changed } = useLive();
    const others = [...changed].filter((id) => !arrived.has(id)).length;
    const text = [arrived.size > 0 && counted(arrived.size, "new event"), others > 0 && `${formatNumber(others)} changed`]
        .filter(Boolean)
        .join(", ");
    return (
        <div class="arrivals" role="status">
            {text && (
                <button type="button" class="primary" onClick={showArrivals}>
                    {text} – show
                </button>
            )}
        </div>
    );
}
