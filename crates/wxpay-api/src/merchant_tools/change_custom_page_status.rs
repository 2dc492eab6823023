// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SwitchOperation;

wxpay_core::model! {
    /// Opens or closes the merchant's own receipt page for a sub-merchant (商家小票管理).
    ///
    /// `POST /v3/goldplan/merchants/changecustompagestatus`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml)
    #[doc(alias = "商家小票管理")]
    pub request ChangeCustomPageStatus {
        required {
            /// The sub-merchant's number (子商户ID). Required.
            sub_mchid: String,
            /// Operation type (操作类型). Required.
            operation_type: SwitchOperation,
        }
        optional {}
    }
}

wxpay_core::operation!(ChangeCustomPageStatus => CustomPageStatus, wxpay_core::Spec::new(
    "change_custom_page_status",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/changecustompagestatus",
)
.title("商家小票管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The operation done on a sub-merchant's receipt page.
    pub answer CustomPageStatus {
        always {}
        optional {
            /// The sub-merchant's number (子商户ID).
            sub_mchid: String,
            /// Operation type (操作类型). No official source confirms it.
            operation_type: SwitchOperation,
        }
    }
}
