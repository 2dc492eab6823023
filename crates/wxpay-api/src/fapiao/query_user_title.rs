// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::FapiaoScene;

wxpay_core::model! {
    /// Queries the fapiao title that a user filled in (获取用户填写的抬头).
    ///
    /// `GET /v3/new-tax-control-fapiao/user-title`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: it only reads.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml)
    #[doc(alias = "获取用户填写的抬头")]
    pub request QueryUserTitle {
        required {
            /// Scene (开票场景). Required.
            scene: FapiaoScene,
            /// Fapiao application number. Required.
            fapiao_apply_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(QueryUserTitle => BuyerInformation, wxpay_core::Spec::new(
    "query_user_title",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/user-title",
)
.title("获取用户填写的抬头")
.family("fapiao")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml")
.query(&["sub_mchid", "scene", "fapiao_apply_id"])
.repeat(wxpay_core::Repeat::Freely));
