// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignToken;

wxpay_core::model! {
    /// Prepares the signing of a renewal deduction contract (预签约).
    ///
    /// `POST /v3/edu-papay/contracts/presign`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml)
    #[doc(alias = "预签约")]
    pub request PresignPapayContract {
        required {
            /// Application id (服务商APPID). Required.
            appid: String,
            /// The user's id within the application (服务商APPID下的用户标识). Required.
            openid: String,
            /// Plan or template id (签约模板号). Required.
            plan_id: String,
            /// User id (用户账号). Required.
            user_id: String,
            /// Date of the first deduction (首次扣款日期). Required.
            period_start_date: String,
            /// Trade scene (场景信息枚举). Required.
            trade_scene: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户APPID).
            sub_appid: String,
            /// The user's id within the sub-merchant's application (子商户APPID下的用户标识).
            sub_openid: String,
        }
    }
}

wxpay_core::operation!(PresignPapayContract => PresignToken, wxpay_core::Spec::new(
    "presign_papay_contract",
    wxpay_core::http::Method::POST,
    "/v3/edu-papay/contracts/presign",
)
.title("预签约")
.family("education")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml")
.body(wxpay_core::Body::Json));
