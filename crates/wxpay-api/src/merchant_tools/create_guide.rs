// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Registers a member of the service staff (服务人员注册).
    ///
    /// `POST /v3/smartguide/guides`
    ///
    /// - Returns [`CreatedGuide`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务人员注册。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535138)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | Required parameter empty; malformed corpid. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; adding the guide failed. | Check the parameters. Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
    #[doc(alias = "服务人员注册")]
    pub request CreateGuide {
        required {
            /// Corporation id (企业ID). Required.
            corpid: String,
            /// Store id (门店ID). Required.
            store_id: i64,
            /// User id (企业微信的员工ID). Required. At most 64 characters.
            userid: String,
            /// Name (企业微信的员工姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Personal QR code of the staff member (员工个人二维码). Required. At most 1024 characters.
            qr_code: String,
            /// Avatar address (头像URL). Required. At most 1024 characters.
            avatar: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID). At most 64 characters.
            sub_mchid: String,
            /// Address of the group's QR code (群二维码URL). At most 1024 characters.
            group_qrcode: String,
        }
    }
}

wxpay_core::operation!(CreateGuide => CreatedGuide, wxpay_core::Spec::new(
    "create_guide",
    wxpay_core::http::Method::POST,
    "/v3/smartguide/guides",
)
.title("服务人员注册")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535138")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The id of a registered member of the service staff.
    pub answer CreatedGuide {
        always {}
        optional {
            /// Service staff id (服务人员ID). At most 64 characters.
            guide_id: String,
        }
    }
}
