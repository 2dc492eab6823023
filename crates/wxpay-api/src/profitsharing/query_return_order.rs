// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;

wxpay_core::model! {
    /// Queries the outcome of a return of shared money (查询分账回退结果).
    ///
    /// `GET /v3/profitsharing/return-orders/{out_return_no}`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_4.shtml)
    #[doc(alias = "查询分账回退结果")]
    pub request QueryReturnOrder {
        required {
            /// The merchant's own return number (商户回退单号). Required. It stands in the path.
            out_return_no: String,
            /// The merchant's own order number (商户分账单号). Required.
            out_order_no: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/profitsharing/return-orders/{out_return_no}",
)
.title("查询分账回退结果")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_4.shtml")
.query(&["sub_mchid", "out_order_no"])
.repeat(wxpay_core::Repeat::Freely));
