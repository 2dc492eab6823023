// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::RelationType;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Adds a profit sharing receiver (添加分账接收方).
///
/// `POST /v3/global/profit-sharing/receivers`
///
/// - Returns [`AddedReceiver`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - Host: `apihk.mch.weixin.qq.com`.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：添加分账接收方。调用方：商户、服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::global::AddProfitSharingReceiver;
///
/// let request = AddProfitSharingReceiver::new();
/// # let sample: serde_json::Value = serde_json::from_str(r##"{}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "添加分账接收方",
    "/v3/global/profit-sharing/receivers",
    "POST /v3/global/profit-sharing/receivers"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct AddProfitSharingReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Application id (应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's application id (子商户应用ID).
    pub sub_appid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方帐号).
    pub account: Option<String>,
    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub name: Option<Sensitive>,
    /// True if the user authorized the real-name details (是否已经获取用户实名信息授权).
    pub authorized: Option<bool>,
    /// Kind of relation between the parties (与分账方的关系类型).
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系).
    pub custom_relation: Option<String>,
    /// Scene (分账场景详细描述).
    pub scene: Option<String>,
    /// Main business of the receiving merchant (接收方商户的主营业务范围).
    pub major_service: Option<String>,
    /// Expected profit sharing ratio of the receiver (分账接收方预计分账比例).
    pub expected_ratio: Option<i64>,
    /// Media id of the uploaded application form.
    pub application_file_id: Option<String>,
    /// Id of the file proving the partnership (分账方与接收方合作关系证明文件ID).
    pub partnership_file_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl AddProfitSharingReceiver {
    /// Creates the request; setters add the fields.
    pub fn new() -> Self {
        Self {
            sub_mchid: None,
            appid: None,
            sub_appid: None,
            r#type: None,
            account: None,
            name: None,
            authorized: None,
            relation_type: None,
            custom_relation: None,
            scene: None,
            major_service: None,
            expected_ratio: None,
            application_file_id: None,
            partnership_file_id: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Application id (应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户应用ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }

    /// Kind (分账接收方类型).
    pub fn r#type<Via>(mut self, r#type: impl IntoField<ReceiverType, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Account (分账接收方帐号).
    pub fn account<Via>(mut self, account: impl IntoField<String, Via>) -> Self {
        self.account = account.into_field();
        self
    }

    /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn name<Via>(mut self, name: impl IntoField<Sensitive, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// True if the user authorized the real-name details (是否已经获取用户实名信息授权).
    pub fn authorized<Via>(mut self, authorized: impl IntoField<bool, Via>) -> Self {
        self.authorized = authorized.into_field();
        self
    }

    /// Kind of relation between the parties (与分账方的关系类型).
    pub fn relation_type<Via>(mut self, relation_type: impl IntoField<RelationType, Via>) -> Self {
        self.relation_type = relation_type.into_field();
        self
    }

    /// Custom profit sharing relation (自定义的分账关系).
    pub fn custom_relation<Via>(mut self, custom_relation: impl IntoField<String, Via>) -> Self {
        self.custom_relation = custom_relation.into_field();
        self
    }

    /// Scene (分账场景详细描述).
    pub fn scene<Via>(mut self, scene: impl IntoField<String, Via>) -> Self {
        self.scene = scene.into_field();
        self
    }

    /// Main business of the receiving merchant (接收方商户的主营业务范围).
    pub fn major_service<Via>(mut self, major_service: impl IntoField<String, Via>) -> Self {
        self.major_service = major_service.into_field();
        self
    }

    /// Expected profit sharing ratio of the receiver (分账接收方预计分账比例).
    pub fn expected_ratio<Via>(mut self, expected_ratio: impl IntoField<i64, Via>) -> Self {
        self.expected_ratio = expected_ratio.into_field();
        self
    }

    /// Media id of the uploaded application form.
    pub fn application_file_id<Via>(
        mut self,
        application_file_id: impl IntoField<String, Via>,
    ) -> Self {
        self.application_file_id = application_file_id.into_field();
        self
    }

    /// Id of the file proving the partnership (分账方与接收方合作关系证明文件ID).
    pub fn partnership_file_id<Via>(
        mut self,
        partnership_file_id: impl IntoField<String, Via>,
    ) -> Self {
        self.partnership_file_id = partnership_file_id.into_field();
        self
    }
}

impl Default for AddProfitSharingReceiver {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { AddProfitSharingReceiver
    []
    [sub_mchid, appid, sub_appid, r#type = "type", account, name, authorized, relation_type, custom_relation, scene, major_service, expected_ratio, application_file_id, partnership_file_id,]
    []
}

wxpay_core::operation!(AddProfitSharingReceiver => AddedReceiver, wxpay_core::Spec::new(
    "global.add_profit_sharing_receiver",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/receivers",
)
.title("添加分账接收方")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong));

/// A profit sharing receiver that was just added, with its relation.
#[derive(Clone)]
#[non_exhaustive]
pub struct AddedReceiver {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Kind (分账接收方类型).
    pub r#type: Option<ReceiverType>,
    /// Account (分账接收方账号).
    pub account: Option<String>,
    /// Name (分账接收方全称). Decrypted when the response is decoded.
    pub name: Option<Sensitive>,
    /// Kind of relation between the parties (与分账方的关系类型).
    pub relation_type: Option<RelationType>,
    /// Custom profit sharing relation (自定义的分账关系).
    pub custom_relation: Option<String>,
    /// Scene (分账场景详细描述).
    pub scene: Option<String>,
    /// Main business of the receiving merchant (接收方商户的主营业务范围).
    pub major_service: Option<String>,
    /// Expected profit sharing ratio of the receiver (分账接收方预计分账比例).
    pub expected_ratio: Option<i64>,
    /// File id (微信文件标识ID).
    pub file_id: Option<String>,
    /// State (接收方关系状态).
    pub state: Option<String>,
    /// Why it failed (接收关系添加失败原因).
    pub fail_reason: Option<String>,
    /// Media id of the uploaded application form.
    pub application_file_id: Option<String>,
    /// Id of the file proving the partnership (分账方与接收方合作关系证明文件ID).
    pub partnership_file_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AddedReceiver
    []
    [sub_mchid, r#type = "type", account, name, relation_type, custom_relation, scene, major_service, expected_ratio, file_id, state, fail_reason, application_file_id, partnership_file_id,]
    []
}
