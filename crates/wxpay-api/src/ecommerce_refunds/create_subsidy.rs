// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SubsidyResult;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Asks for an order to be subsidized (请求补差).
    ///
    /// `POST /v3/ecommerce/subsidies/create`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml)
    #[doc(alias = "请求补差")]
    pub request CreateSubsidy {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号). Required.
            transaction_id: String,
            /// Amount (补差金额). Required. In fen.
            amount: i64,
            /// Description (补差描述). Required.
            description: String,
        }
        optional {
            /// WeChat Pay's refund number (微信退款单号).
            refund_id: String,
            /// The merchant's own subsidy number (商户补差单号).
            out_subsidy_no: String,
        }
    }
}

wxpay_core::operation!(CreateSubsidy => Subsidy, wxpay_core::Spec::new(
    "create_subsidy",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/subsidies/create",
)
.title("请求补差")
.family("ecommerce_refunds")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A subsidy of an order with its outcome.
    pub answer Subsidy {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// WeChat Pay's subsidy number (微信补差单号).
            subsidy_id: String,
            /// Description (补差描述).
            description: String,
            /// Amount (补差金额). In fen.
            amount: i64,
            /// Result (补差单结果).
            result: SubsidyResult,
            /// When it succeeded (补差完成时间).
            success_time: DateTime,
            /// The merchant's own subsidy number.
            out_subsidy_no: String,
        }
    }
}
