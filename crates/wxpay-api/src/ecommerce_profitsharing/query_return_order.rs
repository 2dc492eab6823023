// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;

wxpay_core::model! {
    /// Queries the outcome of a return of shared money (查询分账回退结果).
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml)
    #[doc(alias = "查询分账回退结果")]
    pub request QueryReturnOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required.
            out_return_no: String,
        }
        optional {
            /// WeChat Pay's order number (微信订单号).
            order_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
        }
    }
}

wxpay_core::operation!(QueryReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "query_return_order",
    wxpay_core::http::Method::GET,
    "/v3/ecommerce/profitsharing/returnorders",
)
.title("查询分账回退结果")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml")
.query(&["sub_mchid", "order_id", "out_order_no", "out_return_no"])
.repeat(wxpay_core::Repeat::Freely));
