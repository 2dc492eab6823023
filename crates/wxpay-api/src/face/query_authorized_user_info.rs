// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Queries the identity information that a user authorized (查询用户授权的实名信息).
    ///
    /// `GET /v3/facemch/users/{face_sid}`
    ///
    /// - Returns [`AuthorizedUserInfo`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询用户授权的实名信息。调用方：服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html)
    #[doc(alias = "查询用户授权的实名信息")]
    pub request QueryAuthorizedUserInfo {
        required {
            /// Face payment session id. Required. It stands in the path.
            face_sid: String,
            /// Kind of information. Required.
            info_type: RequestedInfoType,
            /// Application id (微信分配的公众账号ID). Required.
            appid: String,
        }
        optional {
            /// The sub-merchant's number (微信支付分配的子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (微信分配的子商户公众账号ID).
            sub_appid: String,
            /// Serial number of the sub-merchant's certificate (⼦商户证书序列号).
            sub_serial_no: String,
        }
    }
}

wxpay_core::operation!(QueryAuthorizedUserInfo => AuthorizedUserInfo, wxpay_core::Spec::new(
    "query_authorized_user_info",
    wxpay_core::http::Method::GET,
    "/v3/facemch/users/{face_sid}",
)
.title("查询用户授权的实名信息")
.family("face")
.doc("https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html")
.query(&["info_type", "appid", "sub_mchid", "sub_appid", "sub_serial_no"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The identifiers and real name that a user authorized.
    pub answer AuthorizedUserInfo {
        always {}
        optional {
            /// The user's union id (UnionID).
            union_id: String,
            /// The user's id within the application (用户在商户appid下的唯⼀标识).
            openid: String,
            /// The user's id within the sub-merchant's application (用户在⼦商户appid下的唯⼀标识).
            sub_openid: String,
            /// Name details (姓名信息).
            real_name_info: RealNameInfo,
        }
    }
}

wxpay_core::model! {
    /// The encrypted real name and identity document of a user.
    pub answer RealNameInfo {
        always {}
        optional {
            /// Encrypted real name (加密后的姓名信息). Decrypted when the response is decoded.
            encrypted_real_name: Sensitive,
            /// Kind of identity document. Known values: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.
            credential_type: i64,
            /// Encrypted identity document number (加密后的身份证号). Decrypted when the response is decoded.
            encrypted_credential_id: Sensitive,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of identity information asked for.
    pub enum RequestedInfoType {
        AskUnionid = "ASK_UNIONID",
        AskRealName = "ASK_REAL_NAME",
    }
}
