//! Behaviour of the books that no page describes, as one table: source of the header `Sandbox-Assumed` and of the
//! guides.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::route::{APPLYMENTS, AUTHORIZATIONS, BATCHES, COMPENSATIONS, COMPLAINTS};

/// Behaviour of a book that no public page describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assumption {
    /// The name, as in the response header `Sandbox-Assumed`.
    pub id: &'static str,
    /// The operations that it affects: ids, or a family with `.*`.
    pub operations: &'static [&'static str],
    /// The assumption.
    pub en: &'static str,
    /// The assumption in Chinese.
    pub zh: &'static str,
}

impl Assumption {
    /// Returns whether it affects the operation with that id, such as `refunds.create_refund`.
    pub fn affects(&self, operation: &str) -> bool {
        self.operations.iter().any(|known| {
            let family = known.strip_suffix('*');
            family.map_or(*known == operation, |family| operation.starts_with(family))
        })
    }
}

/// All assumptions of the books, in the order of the guides.
pub fn assumptions() -> impl ExactSizeIterator<Item = &'static Assumption> {
    TABLE.iter()
}

/// The value of the header for the operation with that method and template of its path; `None` without an
/// assumption.
pub(crate) fn header(method: &str, template: &str) -> Option<&'static str> {
    /// By template, then method.
    static HEADERS: LazyLock<HashMap<&str, Vec<(&str, String)>>> = LazyLock::new(|| {
        let mut headers: HashMap<&str, Vec<(&str, String)>> = HashMap::new();
        for row in wxpay::api::catalog().rows() {
            let ids = TABLE.iter().filter(|known| known.affects(row.id));
            let ids: Vec<&str> = ids.map(|known| known.id).collect();
            if !ids.is_empty() {
                let method = row.method().as_str();
                let methods = headers.entry(row.path()).or_default();
                methods.push((method, ids.join(", ")));
            }
        }
        headers
    });
    let mut methods = HEADERS.get(template)?.iter();
    methods.find_map(|(known, ids)| (*known == method).then_some(ids.as_str()))
}

const fn row(
    id: &'static str,
    operations: &'static [&'static str],
    [en, zh]: [&'static str; 2],
) -> Assumption {
    Assumption {
        id,
        operations,
        en,
        zh,
    }
}

const SUBMIT_APPLYMENT: &[&str] = &[
    "applyment.submit_applyment",
    "ecommerce_applyment.submit_applyment",
];
const ORDERS: &[&str] = &["payments.*", "partner_payments.*"];
const CREATE_ORDER: &[&str] = &[
    "payments.app_prepay",
    "payments.h5_prepay",
    "payments.jsapi_prepay",
    "payments.native_prepay",
    "partner_payments.app_prepay",
    "partner_payments.h5_prepay",
    "partner_payments.jsapi_prepay",
    "partner_payments.native_prepay",
];
const FUND_FLOWS: &[&str] = &[
    "bills.apply_for_fund_flow_bill",
    "bills.apply_for_sub_merchant_fund_flow_bill",
    "bills.apply_for_ecommerce_fund_flow_bill",
];
const REFUNDS: &[&str] = &["refunds.create_refund", "ecommerce_refunds.create_refund"];
const SHARING: &[&str] = &["profitsharing.*", "ecommerce_profitsharing.*"];
const CREATE_SHARE: &[&str] = &[
    "profitsharing.create_order",
    "ecommerce_profitsharing.create_order",
];
const RECEIVERS: &[&str] = &[
    "profitsharing.add_receiver",
    "profitsharing.delete_receiver",
    "ecommerce_profitsharing.add_receiver",
    "ecommerce_profitsharing.delete_receiver",
];
const CLAIMS: &[&str] = &[
    "ecommerce_transfer.create_insurance_claim",
    "ecommerce_transfer.pre_transfer_insurance_claim",
    "ecommerce_transfer.cancel_insurance_claim",
    "ecommerce_transfer.query_insurance_claim_by_out_bill_no",
    "ecommerce_transfer.query_insurance_claim_by_bill_id",
];

static TABLE: &[Assumption] = &[
    row(
        "orders.words",
        ORDERS,
        [
            "Messages of refusals, `trade_state_desc`, `bank_type`, and the status of `ORDER_PAID`.",
            "错误应答的文字、`trade_state_desc`、`bank_type`，以及 `ORDER_PAID` 的 HTTP 状态码。",
        ],
    ),
    row(
        "orders.closed-twice",
        &["payments.close_order", "partner_payments.close_order"],
        [
            "A closed order may be closed again.",
            "已关闭的订单可以重复关单。",
        ],
    ),
    row(
        "orders.foreign",
        ORDERS,
        [
            "An order of another sub-merchant or role is unknown.",
            "其他子商户或另一种身份下的订单视为不存在。",
        ],
    ),
    row(
        "orders.reversal",
        &["payments.reverse_order", "partner_payments.reverse_order"],
        [
            "Only code payments that are not refunded can be reversed.",
            "只有未退款的付款码订单可以撤销。",
        ],
    ),
    row(
        "orders.used-number",
        CREATE_ORDER,
        [
            "The number of a paid order is reported as used before its parameters are compared. An order that can be paid for longer than 7 days stays open until then.",
            "已支付订单的商户订单号先报已使用，再比较参数；支付时限超过 7 天的订单在此之前不会关闭。",
        ],
    ),
    row(
        "combined.numbers",
        &["combine_payments.*"],
        [
            "A sub-order shares its numbers with the merchant's other orders.",
            "子单与该商户的其他订单共用商户订单号。",
        ],
    ),
    row(
        "combined.close",
        &["combine_payments.close_order"],
        [
            "Closing must name every sub-order.",
            "合单关单须列出全部子单。",
        ],
    ),
    row(
        "refunds.words",
        &["refunds.*"],
        ["Messages of refusals.", "错误应答的文字。"],
    ),
    row(
        "refunds.both-numbers",
        REFUNDS,
        [
            "Of two order numbers, `transaction_id` counts.",
            "同时传两个订单号时以 `transaction_id` 为准。",
        ],
    ),
    row(
        "refunds.sources",
        REFUNDS,
        [
            "`amount.from` and `refund_account` come back; the balance of the merchant or sub-merchant pays all the same.",
            "`amount.from` 和 `refund_account` 原样返回，一律从商户（二级商户）余额出资。",
        ],
    ),
    row(
        "transfers.no-funds",
        &["transfer.create_transfer_bill"],
        [
            "A bill without the money is refused and its number stays free.",
            "余额不足的转账单被拒绝，商户单号不占用。",
        ],
    ),
    row(
        "transfers.cancel",
        &["transfer.cancel_transfer_bill"],
        ["A cancel may be repeated.", "撤销可以重复请求。"],
    ),
    row(
        "transfers.reason",
        &["transfer.*"],
        [
            "Messages of refusals, the reason of a bill that nobody confirmed, and the moment at which the name is compared.",
            "错误应答的文字、超时未确认的失败原因，以及校验姓名的时点。",
        ],
    ),
    row(
        "claims.states",
        CLAIMS,
        [
            "A confirmed pre-transfer becomes `ACCEPTED`; the names of close reasons; a bill without the money is refused.",
            "用户确认后预转账单变为 `ACCEPTED`；关单原因的取值；余额不足时拒绝受理。",
        ],
    ),
    row(
        "claims.cancel",
        &["ecommerce_transfer.cancel_insurance_claim"],
        ["A cancel may be repeated.", "撤销可以重复请求。"],
    ),
    row(
        "claims.parties",
        CLAIMS,
        [
            "Queries need not name the sub-merchant; a bill of another one is unknown. The sponsor is the one who pays. Codes and messages of refusals are those of other transfers.",
            "查询可以不传二级商户号，其他二级商户的单据视为不存在；出资方即付款方；错误码和文字沿用其他转账接口。",
        ],
    ),
    row(
        "sharing.unfinished",
        SHARING,
        [
            "Until a share ended, `finish_time` is 1970-01-01T08:00:00+08:00, since every page requires it.",
            "各页面均要求返回 `finish_time`，未完成时为 1970-01-01T08:00:00+08:00。",
        ],
    ),
    row(
        "sharing.ratio",
        CREATE_SHARE,
        [
            "At most 30 % of an order by default, everything for platforms.",
            "默认最多分出订单金额的 30%，平台收付通不限。",
        ],
    ),
    row(
        "sharing.receivers",
        RECEIVERS,
        [
            "A receiver may be added twice, and an unknown one cannot be deleted.",
            "接收方可以重复添加；删除未添加的接收方会被拒绝。",
        ],
    ),
    row(
        "sharing.words",
        SHARING,
        [
            "Messages of refusals, and `INVALID_REQUEST` where a page has no code.",
            "错误应答的文字；页面没有给出错误码时用 `INVALID_REQUEST`。",
        ],
    ),
    row(
        "payscore.query-id",
        &["payscore.query_service_order"],
        [
            "The number of the service order is its `query_id`.",
            "`query_id` 即微信支付服务订单号。",
        ],
    ),
    row(
        "payscore.completion",
        &["payscore.complete_service_order"],
        [
            "The same completion may be repeated.",
            "相同的完结请求可以重复。",
        ],
    ),
    row(
        "payscore.authorized",
        &["payscore.create_service_order"],
        [
            "A user who need not confirm has authorized the service.",
            "无需确认的用户视为已授权服务。",
        ],
    ),
    row(
        "bills.codes",
        &["bills.*"],
        [
            "Status and messages of `NO_STATEMENT_EXIST` and `STATEMENT_CREATING`. A day without trades has no trade bill (`NO_STATEMENT_EXIST`) and a fund-flow bill without rows. An expired link returns 404.",
            "`NO_STATEMENT_EXIST`、`STATEMENT_CREATING` 的 HTTP 状态码和文字；没有交易的日期没有交易账单（`NO_STATEMENT_EXIST`），资金账单则没有明细；链接失效返回 404。",
        ],
    ),
    row(
        "bills.flow",
        FUND_FLOWS,
        [
            "Names of businesses, and what the hash of an encrypted file covers.",
            "业务名称的取值，以及加密账单文件的哈希范围。",
        ],
    ),
    row(
        "complaints.words",
        COMPLAINTS,
        [
            "Messages of refusals, and `INVALID_REQUEST` for unknown numbers and wrong states.",
            "错误应答的文字；投诉单不存在、状态不符时均用 `INVALID_REQUEST`。",
        ],
    ),
    row(
        "complaints.order",
        &[
            "complaints.list_complaints",
            "complaints.list_negotiation_history",
        ],
        [
            "The newest item comes first; a page has 10 items by default and 50 at most.",
            "按时间倒序返回；每页默认 10 条，最多 50 条。",
        ],
    ),
    row(
        "complaints.completed",
        &[
            "complaints.complete_complaint",
            "complaints.reply_to_complaint",
            "complaints.reply_to_immediate_service_complaint",
            "complaints.update_refund_progress",
        ],
        [
            "A completed complaint takes no reply until its user complains again; a refund is decided once. Notifications have the `original_type` `complaint`.",
            "已处理完成的投诉单在用户再次投诉之前不能回复；退款申请只能处理一次。通知的 `original_type` 为 `complaint`。",
        ],
    ),
    row(
        "papay.codes",
        &["papay.*"],
        [
            "All codes and messages of refusals: no page names them.",
            "错误码和错误文字：页面均未给出。",
        ],
    ),
    row(
        "papay.unsigned",
        &[
            "papay.query_contract",
            "papay.partner_query_contract",
            "papay.platform_query_contract",
            "papay.query_password_free_contract",
        ],
        [
            "A contract that its user has not signed is unknown.",
            "用户尚未签约的协议视为不存在。",
        ],
    ),
    row(
        "papay.life",
        &[
            "papay.query_contract",
            "papay.partner_query_contract",
            "papay.platform_query_contract",
        ],
        ["A contract runs out after a year.", "协议有效期为一年。"],
    ),
    row(
        "papay.schedule",
        &[
            "papay.schedule_deduction",
            "papay.partner_schedule_deduction",
            "papay.query_deduction_schedule",
            "papay.partner_query_deduction_schedule",
        ],
        [
            "States of a schedule are `NO_SCHEDULED`, `SCHEDULED` and `DEDUCTED`, and the only day is the announced one.",
            "预约状态依次为 `NO_SCHEDULED`、`SCHEDULED`、`DEDUCTED`；可扣费日期只有预计扣费的那一天。",
        ],
    ),
    row(
        "papay.order",
        &[
            "papay.apply_for_deduction",
            "papay.partner_apply_for_deduction",
        ],
        [
            "A paid deduction is an order: it is queried and refunded as one. Before that, and if it failed, there is no order.",
            "扣费成功后即为普通订单，可查询、可退款；成功之前或扣费失败时查不到订单。",
        ],
    ),
    row(
        "applyments.words",
        APPLYMENTS,
        [
            "Descriptions of states, messages of refusals, the account of the verification, and the links, which lead nowhere. `sub_mchid` is there from `TO_BE_SIGNED` or `NEED_SIGN` on.",
            "状态描述、错误应答的文字、账户验证的收款信息，以及不可访问的链接；`sub_mchid` 自待签约状态起返回。",
        ],
    ),
    row(
        "applyments.numbers",
        SUBMIT_APPLYMENT,
        [
            "The same request again finds its application while that is not to be corrected. Both kinds of applications share one space of numbers.",
            "无需修改时，相同请求返回原申请单；两种进件共用业务申请编号。",
        ],
    ),
    row(
        "applyments.revoke",
        &[
            "ecommerce_applyment.revoke_applyment_by_id",
            "ecommerce_applyment.revoke_applyment_by_out_request_no",
        ],
        [
            "An application can be withdrawn until it is finished or frozen, and a withdrawal may be repeated.",
            "申请单在完成或冻结之前可以撤销；撤销可以重复请求。",
        ],
    ),
    row(
        "compensations.course",
        COMPENSATIONS,
        [
            "No page describes compensations: states, codes, close reasons and the day to confirm are those of insurance claims. All kinds share one space of numbers.",
            "赔付没有公开页面：状态、错误码、关单原因和 24 小时确认时限沿用保险理赔；各类赔付共用商户单号。",
        ],
    ),
    row(
        "compensations.payer",
        COMPENSATIONS,
        [
            "`sponsor_mchid` pays, else the sub-merchant, else the caller; a deposit is part of that balance. A merchant that is compensated gets the money.",
            "由 `sponsor_mchid` 出资，未传则由二级商户、再由调用方出资；保证金不单独记账。收款方为商户时计入其余额。",
        ],
    ),
    row(
        "batches.codes",
        BATCHES,
        [
            "Codes and messages of refusals are those of transfer bills, since the pages are gone; a batch has at most 1,000 transfers, and a page of them 20 by default and 100 at most.",
            "原页面已下线：错误码和文字沿用商家转账单据；每批最多 1,000 笔；明细每页默认 20 条，最多 100 条。",
        ],
    ),
    row(
        "authorizations.course",
        AUTHORIZATIONS,
        [
            "An authorization that nobody gave is closed after 24 h, not with the bill that it came with; a close may be repeated, and only the end of one in effect is notified. `sponsor_mchid` changes nothing: the caller pays. A transfer under a closed authorization is refused with `ORDER_CLOSED`, under one that was not given with `INVALID_REQUEST`.",
            "24 小时内未授权即关闭，不随转账单一起关闭；解除可以重复请求；只有已生效的授权解除时才通知。`sponsor_mchid` 不起作用，由调用方出资。授权已解除时转账返回 `ORDER_CLOSED`，尚未授权时返回 `INVALID_REQUEST`。",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route;

    #[test]
    fn every_assumption_affects_operations_with_a_book() {
        for known in assumptions() {
            for pattern in known.operations {
                let only = Assumption {
                    operations: std::slice::from_ref(pattern),
                    ..*known
                };
                let mut rows = wxpay::catalog().rows().filter(|row| only.affects(row.id));
                let has_book =
                    |row: &wxpay::catalog::Row| route::find(row.method(), row.path(), true).is_ok();
                assert!(rows.any(has_book), "{}: {pattern}", known.id);
            }
        }
    }

    #[test]
    fn every_assumption_has_a_name_of_its_own() {
        let mut ids: Vec<&str> = assumptions().map(|known| known.id).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        let is_right = |byte: u8| byte.is_ascii_lowercase() || b".-".contains(&byte);
        assert!(ids.iter().all(|id| id.bytes().all(is_right)), "{ids:?}");
    }

    #[test]
    fn the_guides_list_every_assumption() {
        let table = |text: fn(&Assumption) -> &'static str| {
            let row = |known: &Assumption| {
                let operations = known.operations.iter().map(|id| format!("`{id}`"));
                let operations: Vec<String> = operations.collect();
                format!(
                    "| `{}` | {} | {} |\n",
                    known.id,
                    operations.join(", "),
                    text(known)
                )
            };
            assumptions().map(row).collect::<String>()
        };
        for (guide, rows) in [
            (
                include_str!("../../../docs/sandbox.md"),
                table(|known| known.en),
            ),
            (
                include_str!("../../../docs/sandbox.zh-CN.md"),
                table(|known| known.zh),
            ),
        ] {
            assert!(
                guide.contains(&rows),
                "the guide does not have these rows:\n{rows}"
            );
        }
    }

    #[test]
    fn a_header_names_the_assumptions_of_its_operation_only() {
        let of = |id: &str| {
            let row = wxpay::catalog().find(id).unwrap();
            header(row.method().as_str(), row.path()).unwrap_or_default()
        };
        let refund = of("refunds.create_refund");
        assert_eq!(
            refund,
            "refunds.words, refunds.both-numbers, refunds.sources"
        );
        assert_eq!(of("common.upload_media"), "");
    }
}
