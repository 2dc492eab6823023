// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Adds a receiver of profit sharing (添加分账接收方).
    ///
    /// `POST /v3/profitsharing/receivers/add`
    ///
    /// - Returns [`AddedReceiver`].
    /// - Callers: merchants, service providers and platforms (普通商户、普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：添加分账接收方。调用方：普通商户、普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528995)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Apply for the permission. |
    /// | `FREQUENCY_LIMITED` | 429 | Receivers added too often. | Send the same request again later. Send fewer requests. |
    #[doc(alias = "添加分账接收方")]
    pub request AddReceiver {
        required {
            /// Application id (应用ID). Required. At most 32 characters.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号). Required. At most 64 characters.
            account: String,
            /// Kind of relation between the parties (与分账方的关系类型). Required.
            relation_type: RelationType,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID). At most 32 characters.
            sub_appid: String,
            /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8. At most 1024 characters.
            name: Sensitive,
            /// Custom profit sharing relation (自定义的分账关系). At most 10 characters.
            custom_relation: String,
        }
    }
}

wxpay_core::operation!(AddReceiver => AddedReceiver, wxpay_core::Spec::new(
    "add_receiver",
    wxpay_core::http::Method::POST,
    "/v3/profitsharing/receivers/add",
)
.title("添加分账接收方")
.family("profitsharing")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012528995")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The receiver that was added.
    pub answer AddedReceiver {
        always {}
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号). At most 64 characters.
            account: String,
            /// Name (分账接收方全称). Decrypted when the response is decoded. At most 1024 characters.
            name: Sensitive,
            /// Kind of relation between the parties (与分账方的关系类型).
            relation_type: RelationType,
            /// Custom profit sharing relation (自定义的分账关系). At most 10 characters.
            custom_relation: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The receiver's relation to the merchant that shares.
    pub enum RelationType {
        ServiceProvider = "SERVICE_PROVIDER",
        Store = "STORE",
        Staff = "STAFF",
        StoreOwner = "STORE_OWNER",
        Partner = "PARTNER",
        /// Headquarters.
        Headquarter = "HEADQUARTER",
        Brand = "BRAND",
        Distributor = "DISTRIBUTOR",
        User = "USER",
        Supplier = "SUPPLIER",
        Custom = "CUSTOM",
    }
}
