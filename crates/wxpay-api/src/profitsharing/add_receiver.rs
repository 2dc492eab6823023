// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Adds a receiver of profit sharing (添加分账接收方).
    ///
    /// `POST /v3/profitsharing/receivers/add`
    ///
    /// - Who may call it: merchants, service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_8.shtml)
    #[doc(alias = "添加分账接收方")]
    pub request AddReceiver {
        required {
            /// Application id (应用ID). Required.
            appid: String,
            /// Kind (分账接收方类型). Required.
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号). Required.
            account: String,
            /// Kind of relation between the parties (与分账方的关系类型). Required.
            relation_type: RelationType,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Name (分账个人接收方姓名). Sealed when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Custom profit sharing relation (自定义的分账关系).
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_1_8.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The receiver that was added.
    pub answer AddedReceiver {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号).
            account: String,
            /// Name (分账接收方全称). Opened when the answer is decoded.
            name: Sensitive,
            /// Kind of relation between the parties (与分账方的关系类型).
            relation_type: RelationType,
            /// Custom profit sharing relation (自定义的分账关系).
            custom_relation: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The receiver's relation to the merchant that shares.
    pub enum RelationType {
        /// Service provider.
        ServiceProvider = "SERVICE_PROVIDER",
        /// Store.
        Store = "STORE",
        /// Staff.
        Staff = "STAFF",
        /// Store owner.
        StoreOwner = "STORE_OWNER",
        /// Partner.
        Partner = "PARTNER",
        /// Headquarter.
        Headquarter = "HEADQUARTER",
        /// Brand.
        Brand = "BRAND",
        /// Distributor.
        Distributor = "DISTRIBUTOR",
        /// User.
        User = "USER",
        /// Supplier.
        Supplier = "SUPPLIER",
        /// Custom.
        Custom = "CUSTOM",
    }
}
