// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReturnOrder;

wxpay_core::model! {
    /// Asks for shared money to be returned (请求分账回退).
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: with the same `out_return_no` and the same parameters.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml)
    #[doc(alias = "请求分账回退")]
    pub request CreateReturnOrder {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The merchant's own return number (商户回退单号). Required.
            out_return_no: String,
            /// Merchant number that returns the funds (回退商户号). Required.
            return_mchid: String,
            /// Amount (回退金额). Required. In fen.
            amount: i64,
            /// Description (回退描述). Required.
            description: String,
        }
        optional {
            /// WeChat Pay's order number (微信分账单号).
            order_id: String,
            /// The merchant's own order number (商户分账单号).
            out_order_no: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
        }
    }
}

wxpay_core::operation!(CreateReturnOrder => ReturnOrder, wxpay_core::Spec::new(
    "create_return_order",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/profitsharing/returnorders",
)
.title("请求分账回退")
.family("ecommerce_profitsharing")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_return_no")));
