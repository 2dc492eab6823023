// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ProfitSharingOrder;

wxpay_core::model! {
    /// Unfreezes the funds of an order that were not shared (解冻剩余资金).
    ///
    /// `POST /v3/global/profit-sharing/orders/unfreeze`
    ///
    /// - Returns [`ProfitSharingOrder`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe with the same `out_order_no` and the same parameters.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：解冻剩余资金。调用方：商户、服务商、平台；`out_order_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml)
    #[doc(alias = "解冻剩余资金")]
    pub request UnfreezeRemainingFunds {
        required {
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
            /// Description (分账描述). Required.
            description: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(UnfreezeRemainingFunds => ProfitSharingOrder, wxpay_core::Spec::new(
    "unfreeze_remaining_funds",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/orders/unfreeze",
)
.title("解冻剩余资金")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::ByNumber("out_order_no")));
