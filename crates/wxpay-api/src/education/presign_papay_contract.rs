// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::PresignToken;

wxpay_core::model! {
    /// Prepares the signing of a renewal deduction contract (预签约).
    ///
    /// `POST /v3/edu-papay/contracts/presign`
    ///
    /// - Returns [`PresignToken`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：预签约。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012522560)
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
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012522560")
.body(wxpay_core::Body::Json));
