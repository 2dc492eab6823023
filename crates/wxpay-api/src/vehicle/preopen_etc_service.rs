// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Prepares deductions from a given card for a user's ETC device (预开通用户ETC指定卡扣费).
    ///
    /// `POST /v3/vehicle/etc/preopen`
    ///
    /// - Returns [`PreopenedEtcService`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：预开通用户ETC指定卡扣费。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012715215)
    #[doc(alias = "预开通用户ETC指定卡扣费")]
    pub request PreopenEtcService {
        required {
            /// The service provider's application id (服务商appid). Required.
            sp_appid: String,
            /// The user's id within the application (用户标识). Required.
            openid: String,
            /// Plan or template id (ETC授权扣费模板ID). Required.
            plan_id: String,
            /// Plate number (车牌号). Required.
            plate_number: String,
            /// Real-name details (实名信息). Required.
            identify: Identity,
        }
        optional {
            /// The sub-merchant's application id (子商户appid).
            sub_appid: String,
            /// The sub-merchant's number (特约商户号).
            sub_mchid: String,
            /// ETC device number (ETC设备号).
            etc_device_id: String,
            /// Bank card number (用户开通ETC时绑定的银行卡). Encrypted when it is sent; at most 214 bytes of UTF-8.
            bank_card_no: Sensitive,
            /// Start time (时段开始时间). Described by SKIT; no official source confirms it.
            start_time: DateTime,
        }
    }
}

wxpay_core::operation!(PreopenEtcService => PreopenedEtcService, wxpay_core::Spec::new(
    "preopen_etc_service",
    wxpay_core::http::Method::POST,
    "/v3/vehicle/etc/preopen",
)
.title("预开通用户ETC指定卡扣费")
.family("vehicle")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012715215")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The real name and identity document of a user.
    pub request Identity {
        required {
            /// Encrypted real name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_real_name: Sensitive,
            /// Encrypted identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            encrypted_credential_id: Sensitive,
        }
        optional {
            /// Kind of identity document (证件类型). Sources differ on whether it is required.
            credential_type: String,
        }
    }
}

wxpay_core::model! {
    /// The id of a prepared ETC service.
    pub answer PreopenedEtcService {
        always {}
        optional {
            /// Pre-opening id (预开通ID).
            preopen_id: String,
        }
    }
}
