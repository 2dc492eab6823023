// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Updates a member of the service staff (服务人员信息更新).
    ///
    /// `PATCH /v3/smartguide/guides/{guide_id}`
    ///
    /// - Returns nothing (204).
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：服务人员信息更新。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535160)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `PARAM_ERROR` | 400 | Required parameter empty; ID of the service person empty. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Sub-merchant has not authorised it; sub-merchant has not enabled the product. | Send the same request again later. Apply for the permission. Contact WeChat Pay. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay; ticket that links merchant and sub-merchant wrong. | Check the parameters. Send the same request again later. |
    /// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant; malformed merchant number; malformed sub-merchant number. | Check the parameters. |
    #[doc(alias = "服务人员信息更新")]
    pub request UpdateGuide {
        required {
            /// Service staff id (服务人员ID). Required. At most 64 characters. It stands in the path.
            guide_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户ID). At most 64 characters.
            sub_mchid: String,
            /// Name (企业微信的员工姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Mobile phone number (手机号码). Encrypted when it is sent; at most 214 bytes of UTF-8.
            mobile: Sensitive,
            /// Personal QR code of the staff member (员工个人二维码). At most 1024 characters.
            qr_code: String,
            /// Avatar address (头像URL). At most 1024 characters.
            avatar: String,
            /// Address of the group's QR code (群二维码URL). At most 1024 characters.
            group_qrcode: String,
        }
    }
}

wxpay_core::operation!(UpdateGuide => (), wxpay_core::Spec::new(
    "update_guide",
    wxpay_core::http::Method::PATCH,
    "/v3/smartguide/guides/{guide_id}",
)
.title("服务人员信息更新")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012535160")
.body(wxpay_core::Body::JsonIfAny));
