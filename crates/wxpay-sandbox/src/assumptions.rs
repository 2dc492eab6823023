//! Behaviour of the books that no page describes, as one table: source of the header `Sandbox-Assumed` and of the
//! guides.

use std::collections::HashMap;
use std::sync::LazyLock;

use http::StatusCode;
use wxpay::catalog::{ErrorRow, Row};

use crate::route::{APPLYMENTS, AUTHORIZATIONS, BATCHES, COMPENSATIONS, COMPLAINTS};

/// Behaviour of a book that no public page describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Assumption {
    /// The name, as in the response header `Sandbox-Assumed`.
    pub id: &'static str,
    /// The operations that it affects: ids, or a family with `.*`.
    pub operations: &'static [&'static str],
    /// Codes of refusals that it adds to those of the operations' pages.
    pub codes: &'static [&'static str],
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

/// Returns whether the operation may be refused with that code: its page lists it, the official table of codes gives it
/// to every operation, an assumption adds it, or it was seen there.
pub(crate) fn allow(row: &Row, status: StatusCode, code: &str) -> bool {
    /// Codes that the official table calls common, with their statuses.
    const COMMON: [(&str, StatusCode); 5] = [
        ("INVALID_REQUEST", StatusCode::BAD_REQUEST),
        ("NO_AUTH", StatusCode::FORBIDDEN),
        ("PARAM_ERROR", StatusCode::BAD_REQUEST),
        ("SIGN_ERROR", StatusCode::UNAUTHORIZED),
        ("SYSTEM_ERROR", StatusCode::INTERNAL_SERVER_ERROR),
    ];
    /// Answered to merchants without platform certificates, by public threads.
    const SEEN: (&str, &str) = ("common.list_certificates", "RESOURCE_NOT_EXISTS");

    let status_of_page = |known: &ErrorRow| known.code == code && known.status == status.as_u16();
    COMMON.contains(&(code, status))
        || row.errors.iter().any(status_of_page)
        || SEEN == (row.id, code)
        || assumptions().any(|known| known.codes.contains(&code) && known.affects(row.id))
}

const fn row(
    id: &'static str,
    operations: &'static [&'static str],
    [en, zh]: [&'static str; 2],
) -> Assumption {
    Assumption {
        id,
        operations,
        codes: &[],
        en,
        zh,
    }
}

impl Assumption {
    /// The assumption with codes of refusals that it adds.
    const fn adding(self, codes: &'static [&'static str]) -> Self {
        Self { codes, ..self }
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
    "partner_payments.mini_program_prepay",
    "partner_payments.native_prepay",
];
const CODE_PAY: &[&str] = &[
    "payments.charge_payment_code",
    "payments.reverse_order",
    "partner_payments.charge_payment_code",
    "partner_payments.reverse_order",
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
const CREATE_COUPONS: &[&str] = &[
    "marketing_product_coupon.create_product_coupon",
    "marketing_product_coupon.create_stock",
    "marketing_product_coupon.create_stock_bundle",
    "marketing_product_coupon.brand_create_product_coupon",
    "marketing_product_coupon.brand_create_stock",
    "marketing_product_coupon.brand_create_stock_bundle",
];
const SEND_COUPONS: &[&str] = &[
    "marketing_product_coupon.pre_send_coupon",
    "marketing_product_coupon.pre_send_coupon_bundle",
    "marketing_product_coupon.send_coupon",
    "marketing_product_coupon.send_coupon_bundle",
    "marketing_product_coupon.brand_pre_send_coupon",
    "marketing_product_coupon.brand_pre_send_coupon_bundle",
    "marketing_product_coupon.brand_send_coupon",
    "marketing_product_coupon.brand_send_coupon_bundle",
];
const CONFIRM_COUPON: &[&str] = &[
    "marketing_product_coupon.confirm_user_coupon",
    "marketing_product_coupon.brand_confirm_user_coupon",
];
const USE_COUPON: &[&str] = &[
    "marketing_product_coupon.redeem_user_coupon",
    "marketing_product_coupon.brand_redeem_user_coupon",
];
const END_COUPON: &[&str] = &[
    "marketing_product_coupon.deactivate_user_coupon",
    "marketing_product_coupon.deactivate_user_coupon_bundle",
    "marketing_product_coupon.return_user_coupon",
    "marketing_product_coupon.brand_deactivate_user_coupon",
    "marketing_product_coupon.brand_deactivate_user_coupon_bundle",
    "marketing_product_coupon.brand_return_user_coupon",
];
const COUPON_STORES: &[&str] = &[
    "marketing_product_coupon.associate_stock_bundle_stores",
    "marketing_product_coupon.associate_stock_stores",
    "marketing_product_coupon.disassociate_stock_bundle_stores",
    "marketing_product_coupon.disassociate_stock_stores",
    "marketing_product_coupon.brand_associate_stock_bundle_stores",
    "marketing_product_coupon.brand_associate_stock_stores",
    "marketing_product_coupon.brand_disassociate_stock_bundle_stores",
    "marketing_product_coupon.brand_disassociate_stock_stores",
];
const DELIVERY_PLANS: &[&str] = &[
    "marketing_product_coupon.create_delivery_plan",
    "marketing_product_coupon.list_delivery_plans",
    "marketing_product_coupon.set_delivery_plan_notification_url",
    "marketing_product_coupon.terminate_delivery_plan",
    "marketing_product_coupon.update_delivery_plan",
    "marketing_product_coupon.brand_create_delivery_plan",
    "marketing_product_coupon.brand_list_delivery_plans",
    "marketing_product_coupon.brand_pause_delivery_plan",
    "marketing_product_coupon.brand_resume_delivery_plan",
    "marketing_product_coupon.brand_set_delivery_plan_notification_url",
    "marketing_product_coupon.brand_submit_delivery_plan",
    "marketing_product_coupon.brand_terminate_delivery_plan",
    "marketing_product_coupon.brand_update_delivery_plan",
];
const COUPON_LISTS: &[&str] = &[
    "marketing_product_coupon.list_stock_stores",
    "marketing_product_coupon.list_stocks",
    "marketing_product_coupon.list_user_coupons",
    "marketing_product_coupon.brand_list_stock_stores",
    "marketing_product_coupon.brand_list_stocks",
    "marketing_product_coupon.brand_list_user_coupons",
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
        "orders.close-codes",
        &["payments.close_order", "partner_payments.close_order"],
        [
            "The codes of a close, which its page does not list: `ORDER_PAID`, `ORDER_NOT_EXIST`, and for code payments `ORDER_CLOSED` (reversed) and `USERPAYING`.",
            "关单页面未列出的错误码：`ORDER_PAID`、`ORDER_NOT_EXIST`，以及付款码订单的 `ORDER_CLOSED`（已撤销）和 `USERPAYING`。",
        ],
    )
    .adding(&["ORDER_CLOSED", "ORDER_NOT_EXIST", "ORDER_PAID", "USERPAYING"]),
    row(
        "orders.closed-number",
        CREATE_ORDER,
        [
            "Every way to order answers `ORDER_CLOSED` and `OUT_TRADE_NO_USED`, which only some of the pages list.",
            "各下单接口均返回 `ORDER_CLOSED` 和 `OUT_TRADE_NO_USED`，只有部分页面列出。",
        ],
    )
    .adding(&["ORDER_CLOSED", "OUT_TRADE_NO_USED"]),
    row(
        "orders.codepay",
        CODE_PAY,
        [
            "Code payments have no APIv3 page: `USERPAYING` (202), `TRADE_ERROR`, `ORDER_CLOSED`, `OUT_TRADE_NO_USED` and `ORDER_NOT_EXIST` are those of other orders.",
            "付款码支付没有 APIv3 页面：`USERPAYING`（202）、`TRADE_ERROR`、`ORDER_CLOSED`、`OUT_TRADE_NO_USED`、`ORDER_NOT_EXIST` 沿用其他订单接口。",
        ],
    )
    .adding(&["ORDER_CLOSED", "ORDER_NOT_EXIST", "OUT_TRADE_NO_USED", "TRADE_ERROR", "USERPAYING"]),
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
        "refunds.unknown-abnormal",
        &["ecommerce_refunds.apply_for_abnormal_refund"],
        [
            "An unknown refund is `RESOURCE_NOT_EXISTS`, as for the platform's queries.",
            "退款单不存在时返回 `RESOURCE_NOT_EXISTS`，与平台收付通退款查询一致。",
        ],
    )
    .adding(&["RESOURCE_NOT_EXISTS"]),
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
        [
            "A cancel may be repeated; an unknown bill is `NOT_FOUND`, as for queries.",
            "撤销可以重复请求；转账单不存在时返回 `NOT_FOUND`，与查询一致。",
        ],
    )
    .adding(&["NOT_FOUND"]),
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
            "Queries need not name the sub-merchant; a bill of another one is unknown. The sponsor is the one who pays. The page has no codes: `NOT_ENOUGH` and `RESOURCE_NOT_EXISTS` are those of other transfers, like the messages.",
            "查询可以不传二级商户号，其他二级商户的单据视为不存在；出资方即付款方；页面没有错误码，`NOT_ENOUGH`、`RESOURCE_NOT_EXISTS` 和错误文字沿用其他转账接口。",
        ],
    )
    .adding(&["NOT_ENOUGH", "RESOURCE_NOT_EXISTS"]),
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
        "payscore.collect-codes",
        &["payscore.collect_service_order_payment"],
        [
            "The page has no codes: `ORDER_NOT_EXIST`, `ORDER_DONE`, `ORDER_CANCELED` and `INVALID_ORDER_STATE` are those of the other calls of a service order.",
            "页面没有错误码：`ORDER_NOT_EXIST`、`ORDER_DONE`、`ORDER_CANCELED`、`INVALID_ORDER_STATE` 沿用服务订单的其他接口。",
        ],
    )
    .adding(&[
            "INVALID_ORDER_STATE",
            "ORDER_CANCELED",
            "ORDER_DONE",
            "ORDER_NOT_EXIST",
        ]),
    row(
        "bills.codes",
        &["bills.*"],
        [
            "Messages of `NO_STATEMENT_EXIST` and `STATEMENT_CREATING`. A day without trades has no trade bill (`NO_STATEMENT_EXIST`) and a fund-flow bill without rows. An expired link returns 404 `RESOURCE_NOT_EXISTS`.",
            "`NO_STATEMENT_EXIST`、`STATEMENT_CREATING` 的文字；没有交易的日期没有交易账单（`NO_STATEMENT_EXIST`），资金账单则没有明细；链接失效返回 404 `RESOURCE_NOT_EXISTS`。",
        ],
    )
    .adding(&["RESOURCE_NOT_EXISTS"]),
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
            "All codes and messages of refusals: no page names them. An unknown contract is `RESOURCE_NOT_EXISTS`, a used order number `OUT_TRADE_NO_USED`.",
            "错误码和错误文字：页面均未给出；协议不存在返回 `RESOURCE_NOT_EXISTS`，商户订单号已使用返回 `OUT_TRADE_NO_USED`。",
        ],
    )
    .adding(&["OUT_TRADE_NO_USED", "RESOURCE_NOT_EXISTS"]),
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
            "An application can be withdrawn until it is finished or frozen, and a withdrawal may be repeated. An unknown one is `RESOURCE_NOT_EXISTS`, as for queries.",
            "申请单在完成或冻结之前可以撤销；撤销可以重复请求；申请单不存在时返回 `RESOURCE_NOT_EXISTS`，与查询一致。",
        ],
    )
    .adding(&["RESOURCE_NOT_EXISTS"]),
    row(
        "compensations.course",
        COMPENSATIONS,
        [
            "No page describes compensations: states, codes (`NOT_ENOUGH`, `RESOURCE_NOT_EXISTS`), close reasons and the day to confirm are those of insurance claims. All kinds share one space of numbers.",
            "赔付没有公开页面：状态、错误码（`NOT_ENOUGH`、`RESOURCE_NOT_EXISTS`）、关单原因和 24 小时确认时限沿用保险理赔；各类赔付共用商户单号。",
        ],
    )
    .adding(&["NOT_ENOUGH", "RESOURCE_NOT_EXISTS"]),
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
            "Codes (`NOT_ENOUGH`, `NOT_FOUND`) and messages of refusals are those of transfer bills, since the pages are gone; a batch has at most 1,000 transfers, and a page of them 20 by default and 100 at most.",
            "原页面已下线：错误码（`NOT_ENOUGH`、`NOT_FOUND`）和文字沿用商家转账单据；每批最多 1,000 笔；明细每页默认 20 条，最多 100 条。",
        ],
    )
    .adding(&["NOT_ENOUGH", "NOT_FOUND"]),
    row(
        "authorizations.course",
        AUTHORIZATIONS,
        [
            "An authorization that nobody gave is closed after 24 h, not with the bill that it came with; a close may be repeated, and only the end of one in effect is notified. `sponsor_mchid` changes nothing: the caller pays. A transfer under a closed authorization is refused with `ORDER_CLOSED`, under one that was not given with `INVALID_REQUEST`.",
            "24 小时内未授权即关闭，不随转账单一起关闭；解除可以重复请求；只有已生效的授权解除时才通知。`sponsor_mchid` 不起作用，由调用方出资。授权已解除时转账返回 `ORDER_CLOSED`，尚未授权时返回 `INVALID_REQUEST`。",
        ],
    ),
    row(
        "coupons.codes",
        &["marketing_product_coupon.*"],
        [
            "Messages of refusals. A number that was used with other parameters is refused, for creations with `ALREADY_EXISTS`. Where the page of an operation does not list a code, `INVALID_REQUEST` takes its place. Service providers and the brand share the numbers of a brand.",
            "错误应答的文字；单号重复且参数不同时拒绝请求，创建类接口返回 `ALREADY_EXISTS`；接口页面未列出的错误码以 `INVALID_REQUEST` 代替；服务商与品牌方共用同一品牌下的单号。",
        ],
    ),
    row(
        "coupons.review",
        CREATE_COUPONS,
        [
            "The review, which is a machine's, ends at once. A bundle has at most 100 uses. A stock that would have ended is refused.",
            "机器审核立即通过；多次优惠最多 100 次；结束时间已过的批次被拒绝。",
        ],
    ),
    row(
        "coupons.validity",
        SEND_COUPONS,
        [
            "Days of validity are days of the calendar, and the end of the stock ends its coupons. The party that sent or pre-sent a coupon is notified. A pre-sent coupon is counted once its user received it.",
            "有效天数按自然日计算，券的有效期不晚于批次结束时间；回调通知发往发券或预发券的一方；预发券在用户领取时才计入发放次数。",
        ],
    ),
    row(
        "coupons.confirmation",
        CONFIRM_COUPON,
        [
            "A coupon that was not confirmed stays `CONFIRMING`, and cannot be confirmed after its end.",
            "未确认的券一直处于 `CONFIRMING`，有效期结束后不能再确认。",
        ],
    ),
    row(
        "coupons.use",
        USE_COUPON,
        [
            "Coupons of a bundle are used in turn, `interval_days` apart. The weekly and the other times of a stock bind the moment of the request; one of them is enough. `use_time` and orders come back unchecked.",
            "多次优惠的券依次核销，间隔不少于 `interval_days`；按请求时刻判断每周固定时间和指定时间段，满足其一即可；`use_time` 和订单信息原样返回，不作校验。",
        ],
    ),
    row(
        "coupons.end",
        END_COUPON,
        [
            "A coupon that was not used and did not end can be deactivated. One that is returned after its end has expired.",
            "未核销且未终止的券可以失效；有效期结束后退券，券即为已过期。",
        ],
    ),
    row(
        "coupons.stores",
        COUPON_STORES,
        [
            "Every store exists, and may be associated twice. One that is not associated cannot be dissociated.",
            "任何门店ID都视为存在，可以重复关联；取消未关联的门店会失败。",
        ],
    ),
    row(
        "coupons.lists",
        COUPON_LISTS,
        [
            "The oldest item comes first. A page of stocks has 20 items by default and 50 at most.",
            "按创建先后返回；批次列表每页默认 20 条，最多 50 条。",
        ],
    ),
    row(
        "coupons.plans",
        DELIVERY_PLANS,
        [
            "A review approves when it settles. A change applies at once; if it is rejected, the earlier terms return, and a plan that was never approved stays `CREATED`. `daily_limit` counts the receipts of all users, 0 stands for no limit. A plan of a bundle delivers all its coupons at once. A stock with other ways of redemption beside `OFFLINE` is delivered. A service provider sees and changes its own plans; the party that made a plan is notified. A page has 20 plans by default, the oldest first.",
            "审核随时间推进后通过；更新立即生效，被驳回时恢复原内容，从未通过审核的计划停在 `CREATED`；`daily_limit` 按所有用户合计，0 表示不限；多次优惠的计划一次发放整组券；核销方式不只有 `OFFLINE` 的批次可以投放；服务商只能查询和修改自己创建的计划，回调通知发往创建计划的一方；每页默认 20 条，按创建先后返回。",
        ],
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::{self, BookName, Operation};

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
    fn a_code_that_an_assumption_adds_is_named_in_its_texts() {
        for known in assumptions() {
            for code in known.codes {
                let named = format!("`{code}`");
                assert!(known.en.contains(&named), "{}: {code}", known.id);
                assert!(known.zh.contains(&named), "{}: {code}", known.id);
            }
        }
    }

    #[test]
    fn a_code_is_added_only_where_some_page_lacks_it() {
        for known in assumptions() {
            let rows = wxpay::catalog().rows().filter(|row| known.affects(row.id));
            let rows: Vec<_> = rows.collect();
            for code in known.codes {
                let lists = |row: &&Row| row.errors.iter().any(|error| error.code == *code);
                let lacking = rows.iter().filter(|row| !lists(row)).count();
                assert!(lacking > 0, "{}: every page has {code}", known.id);
            }
        }
    }

    #[test]
    fn a_code_is_allowed_where_a_page_or_an_assumption_has_it() {
        let allowed = |id: &str, status: u16, code: &str| {
            let row = wxpay::catalog().find(id).unwrap();
            allow(row, StatusCode::from_u16(status).unwrap(), code)
        };
        assert!(allowed("refunds.create_refund", 403, "NOT_ENOUGH"));
        assert!(!allowed("refunds.create_refund", 400, "NOT_ENOUGH"));
        assert!(!allowed("refunds.query_refund", 403, "NOT_ENOUGH"));
        assert!(allowed("payments.close_order", 400, "ORDER_PAID"));
        assert!(!allowed("payments.query_order_by_id", 400, "ORDER_PAID"));
        assert!(allowed("papay.presign_contract", 400, "PARAM_ERROR"));
        assert!(!allowed("papay.presign_contract", 400, "SYSTEM_ERROR"));
        assert!(allowed(
            "common.list_certificates",
            404,
            "RESOURCE_NOT_EXISTS"
        ));
    }

    /// The module that answers an operation.
    fn module_of(operation: Operation) -> Option<String> {
        let name = match operation {
            Operation::Claim(_) => "claims",
            Operation::Order(..) => "orders",
            Operation::Refund(_) => "refunds",
            Operation::Transfer(_) => "transfers",
            Operation::UploadMedia => "media",
            Operation::TradeBill
            | Operation::FundFlowBill
            | Operation::SubMerchantBill
            | Operation::EcommerceBill
            | Operation::DownloadBill => "bills",
            Operation::Certificates | Operation::Echo => "security",
            Operation::Book(BookName::PlatformRefunds, _) => "platform_refunds",
            Operation::Book(book, _) => return Some(format!("{book:?}").to_lowercase()),
            Operation::Model(_) => return None,
        };
        Some(name.to_owned())
    }

    /// The codes in the calls that build refusals in a file without its tests.
    fn codes_in(text: &str) -> Vec<String> {
        const BUILDERS: [&str; 5] = [
            "Refusal::new(",
            "bad(",
            "forbidden(",
            "no_bill(",
            "not_found(",
        ];
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut found = Vec::new();
        for builder in BUILDERS {
            for (start, _) in code.match_indices(builder) {
                let call = &code[start + builder.len()..];
                let mut depth = 1;
                let end = call.find(|letter: char| {
                    depth += i32::from(letter == '(') - i32::from(letter == ')');
                    depth == 0
                });
                let literals = call[..end.unwrap()].split('"').skip(1).step_by(2);
                let is_code = |text: &&str| {
                    !text.is_empty()
                        && text
                            .bytes()
                            .all(|byte| byte.is_ascii_uppercase() || byte == b'_')
                };
                found.extend(literals.filter(is_code).map(ToOwned::to_owned));
            }
        }
        found
    }

    #[test]
    fn the_codes_of_a_book_are_found_in_its_source() {
        let text = r#"
            fn a() -> Refusal { book::forbidden("NOT_ENOUGH", "余额(分)不足") }
            fn b() { let bad = |code| Refusal::new(StatusCode::BAD_REQUEST, code, "x"); bad("ORDER_DONE") }
            const STATE: &str = "PROCESSING";
            #[cfg(test)]
            mod tests { fn c() { book::forbidden("RULE_LIMIT", "") } }
        "#;
        assert_eq!(codes_in(text), ["ORDER_DONE", "NOT_ENOUGH"]);
    }

    #[test]
    fn no_book_has_a_code_that_nothing_explains() {
        /// Modules whose refusals are those of every operation, of faults, of made-up objects or of the control API.
        const GENERAL: [&str; 8] = [
            "book", "call", "control", "engine", "gate", "model", "refusal", "script",
        ];
        let mut operations = std::collections::BTreeMap::<String, Vec<&Row>>::new();
        for row in wxpay::catalog().rows() {
            let Ok((route, _)) = route::find(row.method(), row.path(), true) else {
                continue;
            };
            let module = module_of(route.operation).unwrap();
            operations.entry(module).or_default().push(row);
        }
        let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut folders = vec![source.clone()];
        let mut seen = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let is_rust = path.extension().is_some_and(|ending| ending == "rs");
                let is_test = path.file_stem().is_some_and(|name| name == "tests");
                let inside = path.strip_prefix(&source).unwrap();
                let module = inside.iter().next().unwrap().to_str().unwrap();
                let module = module.trim_end_matches(".rs");
                if !is_rust || is_test || GENERAL.contains(&module) || module == "assumptions" {
                    continue;
                }
                for code in codes_in(&std::fs::read_to_string(&path).unwrap()) {
                    let rows = operations.get(module);
                    let rows = rows.unwrap_or_else(|| panic!("{module} answers no operation"));
                    let mut statuses =
                        (200..600).filter_map(|status| StatusCode::from_u16(status).ok());
                    let is_explained =
                        statuses.any(|status| rows.iter().any(|row| allow(row, status, &code)));
                    assert!(is_explained, "{}: {code}", path.display());
                    seen += 1;
                }
            }
        }
        assert!(seen > 30, "{seen} codes");
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
