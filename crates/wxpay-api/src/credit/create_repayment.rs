// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Repayment;

wxpay_core::model! {
    /// Deducts a repayment under a contract (发起还款).
    ///
    /// `POST /v3/credit-repayment/partner/deduct-orders`
    ///
    /// - Returns [`Repayment`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_trade_no` and the same parameters.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：发起还款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
    #[doc(alias = "发起还款")]
    pub request CreateRepayment {
        required {
            /// Contract number (还款协议ID). Required.
            contract_id: String,
            /// The merchant's own order number (商户侧交易单号). Required.
            out_trade_no: String,
            /// The merchant's own record number (商户侧预约还款单号). Required.
            out_record_id: String,
            /// Amount deducted (还款金额). Required.
            deduct_amount: String,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
            /// Description (产品描述). Required.
            description: String,
        }
        optional {
            /// Extra data attached by the merchant (商户数据包).
            attach: String,
        }
    }
}

wxpay_core::operation!(CreateRepayment => Repayment, wxpay_core::Spec::new(
    "create_repayment",
    wxpay_core::http::Method::POST,
    "/v3/credit-repayment/partner/deduct-orders",
)
.title("发起还款")
.family("credit")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
