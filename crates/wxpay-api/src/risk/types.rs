// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockCount;
use super::BlockRecoverWay;
use super::FileExtension;
use super::ImageExtension;
use super::ManageRecordState;
use super::ManageRecordType;
use super::ManageRecoverWay;
use super::RecoverReason;
use super::ReviewResult;
use super::TextFormat;
use wxpay_core::DateTime;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// A management record with its reason, state and requested material.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManageRecord {
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Merchant management record id (商户管理记录ID).
    pub manage_record_id: Option<String>,
    /// Type of the merchant management record (商户管理记录类型).
    pub manage_record_type: Option<ManageRecordType>,
    /// When the restriction was imposed (管控时间).
    pub manage_time: Option<DateTime>,
    /// Reason of the restriction (管控原因).
    pub manage_reason: Option<String>,
    /// Functions restricted (限制功能).
    pub limit_ability: Option<String>,
    /// Way in which the restriction can be lifted (解除管控方式).
    pub recover_way: Option<ManageRecoverWay>,
    /// True if data can be submitted (是否允许提交资料).
    pub allow_submit: Option<bool>,
    /// Why data cannot be submitted (禁止提交资料原因).
    pub forbid_submit_reason: Option<String>,
    /// When data can first be submitted (可提交资料开始时间).
    pub submit_start_time: Option<DateTime>,
    /// When data can last be submitted (可提交资料结束时间).
    pub submit_end_time: Option<DateTime>,
    /// State of the merchant management record (商户管理记录状态).
    pub manage_record_state: Option<ManageRecordState>,
    /// When the restriction was lifted (解除管控时间).
    pub recover_time: Option<DateTime>,
    /// Why the restriction was lifted (解除管控原因).
    pub recover_reason: Option<RecoverReason>,
    /// Why it was rejected (申诉驳回原因).
    pub reject_reason: Option<String>,
    /// Approval time (可提交资料结束时间).
    pub approve_time: Option<DateTime>,
    /// Data items requested or submitted (要求提交的资料). JSON inside a string on the wire.
    pub requested_item_info: Option<Embedded<RequestedItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ManageRecord
    []
    [sub_mchid, manage_record_id, manage_record_type, manage_time, manage_reason, limit_ability, recover_way, allow_submit, forbid_submit_reason, submit_start_time, submit_end_time, manage_record_state, recover_time, recover_reason, reject_reason, approve_time, requested_item_info,]
    []
}

/// A group of requested fields.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RequestedItem {
    /// Fields of the data (资料项集合). Sources differ on whether it is required.
    pub record_fields: Option<Vec<RecordField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RequestedItem {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            record_fields: None,
            extra: Extra::new(),
        }
    }

    /// Fields of the data (资料项集合). Sources differ on whether it is required.
    pub fn record_fields<Via>(
        mut self,
        record_fields: impl IntoField<Vec<RecordField>, Via>,
    ) -> Self {
        self.record_fields = record_fields.into_field();
        self
    }
}

impl Default for RequestedItem {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RequestedItem
    []
    [record_fields,]
    []
}

/// The number of an uploaded file.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedFile {
    /// File id (文件标识ID).
    pub file_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedFile
    []
    [file_id,]
    []
}

/// A group of fields submitted for a due diligence.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmissionData {
    /// Fields of the data (资料项集合). Sources differ on whether it is required.
    pub record_fields: Option<Vec<SubmittedField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmissionData {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            record_fields: None,
            extra: Extra::new(),
        }
    }

    /// Fields of the data (资料项集合). Sources differ on whether it is required.
    pub fn record_fields<Via>(
        mut self,
        record_fields: impl IntoField<Vec<SubmittedField>, Via>,
    ) -> Self {
        self.record_fields = record_fields.into_field();
        self
    }
}

impl Default for SubmissionData {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubmissionData
    []
    [record_fields,]
    []
}

/// The callback address for violation notifications.
#[derive(Clone)]
#[non_exhaustive]
pub struct ViolationCallback {
    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ViolationCallback
    []
    [notify_url,]
    []
}

/// A record of blocked transactions with its reason and remedy.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionBlock {
    /// Transaction block record id (交易拦截记录ID).
    pub block_record_id: Option<String>,
    /// When it was blocked (拦截时间).
    pub block_time: Option<DateTime>,
    /// Why it is blocked (拦截原因).
    pub block_reason: Option<String>,
    /// Number of transactions blocked (拦截笔数).
    pub number_of_block: Option<BlockCount>,
    /// Way in which the restriction can be lifted (解除管控方式).
    pub recover_way: Option<BlockRecoverWay>,
    /// Data items requested or submitted (商户提交资料内容). JSON inside a string on the wire.
    pub requested_item_info: Option<Embedded<RequestedItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TransactionBlock
    []
    [block_record_id, block_time, block_reason, number_of_block, recover_way, requested_item_info,]
    []
}

/// An appeal against blocked transactions with its review result.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockAppeal {
    /// Transaction block appeal id (交易拦截申诉ID).
    pub block_submission_id: Option<String>,
    /// When it was submitted (提交时间).
    pub submit_time: Option<DateTime>,
    /// Review result (审核结果).
    pub review_result: Option<ReviewResult>,
    /// Review time (审核时间).
    pub review_time: Option<DateTime>,
    /// Why the review was rejected (审核驳回原因).
    pub review_reject_reason: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { BlockAppeal
    []
    [block_submission_id, submit_time, review_result, review_time, review_reject_reason,]
    []
}

/// A field of requested material, with its rules.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RecordField {
    /// Data item id (资料项ID).
    pub item_id: Option<String>,
    /// Field name (资料项英文名).
    pub field_name: Option<String>,
    /// Name (资料项中文名).
    pub name: Option<String>,
    /// Kind (资料项类型). Known values: 1, 2, 3, 4, 5, 6.
    pub r#type: Option<i64>,
    /// Multiple values of a supplementary item, as JSON (补充资料项多值JSON格式). JSON inside a string on the wire.
    pub repeated_field_data: Option<Embedded<Vec<FieldValue>>>,
    /// Tips for filling in the data item (资料项填写提示).
    pub tips: Option<String>,
    /// Placeholder text of the input box (输入框占位文案).
    pub placeholder: Option<String>,
    /// Text of the tooltip (叹号悬浮提示语).
    pub tooltip: Option<String>,
    /// Says whether it is required. Known values: 0, 1.
    pub required: Option<i64>,
    /// True if encryption is needed.
    pub need_encrypt: Option<bool>,
    /// Rule for checking a string.
    pub string_check_rule: Option<TextRule>,
    /// Rule for checking a choice.
    pub enum_check_rule: Option<ChoiceRule>,
    /// Rule for checking a file.
    pub file_check_rule: Option<FileRule>,
    /// Rule for checking a time interval.
    pub time_interval_check_rule: Option<TimeIntervalRule>,
    /// Rule for checking an order interval.
    pub order_interval_check_rule: Option<FileRule>,
    /// Conditions under which the field is asked for.
    pub relations: Option<Vec<FieldRelation>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RecordField {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            item_id: None,
            field_name: None,
            name: None,
            r#type: None,
            repeated_field_data: None,
            tips: None,
            placeholder: None,
            tooltip: None,
            required: None,
            need_encrypt: None,
            string_check_rule: None,
            enum_check_rule: None,
            file_check_rule: None,
            time_interval_check_rule: None,
            order_interval_check_rule: None,
            relations: None,
            extra: Extra::new(),
        }
    }

    /// Data item id (资料项ID).
    pub fn item_id<Via>(mut self, item_id: impl IntoField<String, Via>) -> Self {
        self.item_id = item_id.into_field();
        self
    }

    /// Field name (资料项英文名).
    pub fn field_name<Via>(mut self, field_name: impl IntoField<String, Via>) -> Self {
        self.field_name = field_name.into_field();
        self
    }

    /// Name (资料项中文名).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind (资料项类型). Known values: 1, 2, 3, 4, 5, 6.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<i64, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Multiple values of a supplementary item, as JSON (补充资料项多值JSON格式). JSON inside a string on the wire.
    pub fn repeated_field_data<Via>(
        mut self,
        repeated_field_data: impl IntoField<Embedded<Vec<FieldValue>>, Via>,
    ) -> Self {
        self.repeated_field_data = repeated_field_data.into_field();
        self
    }

    /// Tips for filling in the data item (资料项填写提示).
    pub fn tips<Via>(mut self, tips: impl IntoField<String, Via>) -> Self {
        self.tips = tips.into_field();
        self
    }

    /// Placeholder text of the input box (输入框占位文案).
    pub fn placeholder<Via>(mut self, placeholder: impl IntoField<String, Via>) -> Self {
        self.placeholder = placeholder.into_field();
        self
    }

    /// Text of the tooltip (叹号悬浮提示语).
    pub fn tooltip<Via>(mut self, tooltip: impl IntoField<String, Via>) -> Self {
        self.tooltip = tooltip.into_field();
        self
    }

    /// Says whether it is required. Known values: 0, 1.
    pub fn required<Via>(mut self, required: impl IntoField<i64, Via>) -> Self {
        self.required = required.into_field();
        self
    }

    /// True if encryption is needed.
    pub fn need_encrypt<Via>(mut self, need_encrypt: impl IntoField<bool, Via>) -> Self {
        self.need_encrypt = need_encrypt.into_field();
        self
    }

    /// Rule for checking a string.
    pub fn string_check_rule<Via>(
        mut self,
        string_check_rule: impl IntoField<TextRule, Via>,
    ) -> Self {
        self.string_check_rule = string_check_rule.into_field();
        self
    }

    /// Rule for checking a choice.
    pub fn enum_check_rule<Via>(
        mut self,
        enum_check_rule: impl IntoField<ChoiceRule, Via>,
    ) -> Self {
        self.enum_check_rule = enum_check_rule.into_field();
        self
    }

    /// Rule for checking a file.
    pub fn file_check_rule<Via>(mut self, file_check_rule: impl IntoField<FileRule, Via>) -> Self {
        self.file_check_rule = file_check_rule.into_field();
        self
    }

    /// Rule for checking a time interval.
    pub fn time_interval_check_rule<Via>(
        mut self,
        time_interval_check_rule: impl IntoField<TimeIntervalRule, Via>,
    ) -> Self {
        self.time_interval_check_rule = time_interval_check_rule.into_field();
        self
    }

    /// Rule for checking an order interval.
    pub fn order_interval_check_rule<Via>(
        mut self,
        order_interval_check_rule: impl IntoField<FileRule, Via>,
    ) -> Self {
        self.order_interval_check_rule = order_interval_check_rule.into_field();
        self
    }

    /// Conditions under which the field is asked for.
    pub fn relations<Via>(mut self, relations: impl IntoField<Vec<FieldRelation>, Via>) -> Self {
        self.relations = relations.into_field();
        self
    }
}

impl Default for RecordField {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { RecordField
    []
    [item_id, field_name, name, r#type = "type", repeated_field_data, tips, placeholder, tooltip, required, need_encrypt, string_check_rule, enum_check_rule, file_check_rule, time_interval_check_rule, order_interval_check_rule, relations,]
    []
}

/// A group of fields that a due diligence asks for.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmissionTemplate {
    /// Fields of the data (资料项集合).
    pub record_fields: Option<Vec<TemplateField>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SubmissionTemplate
    []
    [record_fields,]
    []
}

/// A field submitted for a due diligence.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmittedField {
    /// Data item id (资料项ID).
    pub item_id: Option<String>,
    /// Field name (资料项英文名).
    pub field_name: Option<String>,
    /// Name (资料项中文名).
    pub name: Option<String>,
    /// Kind (资料项类型). Known values: 1, 2, 11, 15.
    pub r#type: Option<i64>,
    /// Tips for filling in the data item (资料项填写提示).
    pub tips: Option<String>,
    /// Placeholder text of the input box (输入框占位文案).
    pub placeholder: Option<String>,
    /// Text of the tooltip (叹号悬浮提示语).
    pub tooltip: Option<String>,
    /// Says whether it is required. Known values: 0, 1.
    pub required: Option<i64>,
    /// Rule for checking.
    pub check_rule: Option<FieldRule>,
    /// Conditions under which the field is asked for.
    pub relations: Option<Vec<FieldRelation>>,
    /// True if encryption is needed.
    pub need_encrypt: Option<bool>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmittedField {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            item_id: None,
            field_name: None,
            name: None,
            r#type: None,
            tips: None,
            placeholder: None,
            tooltip: None,
            required: None,
            check_rule: None,
            relations: None,
            need_encrypt: None,
            extra: Extra::new(),
        }
    }

    /// Data item id (资料项ID).
    pub fn item_id<Via>(mut self, item_id: impl IntoField<String, Via>) -> Self {
        self.item_id = item_id.into_field();
        self
    }

    /// Field name (资料项英文名).
    pub fn field_name<Via>(mut self, field_name: impl IntoField<String, Via>) -> Self {
        self.field_name = field_name.into_field();
        self
    }

    /// Name (资料项中文名).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// Kind (资料项类型). Known values: 1, 2, 11, 15.
    pub fn r#type<Via>(mut self, r#type: impl IntoField<i64, Via>) -> Self {
        self.r#type = r#type.into_field();
        self
    }

    /// Tips for filling in the data item (资料项填写提示).
    pub fn tips<Via>(mut self, tips: impl IntoField<String, Via>) -> Self {
        self.tips = tips.into_field();
        self
    }

    /// Placeholder text of the input box (输入框占位文案).
    pub fn placeholder<Via>(mut self, placeholder: impl IntoField<String, Via>) -> Self {
        self.placeholder = placeholder.into_field();
        self
    }

    /// Text of the tooltip (叹号悬浮提示语).
    pub fn tooltip<Via>(mut self, tooltip: impl IntoField<String, Via>) -> Self {
        self.tooltip = tooltip.into_field();
        self
    }

    /// Says whether it is required. Known values: 0, 1.
    pub fn required<Via>(mut self, required: impl IntoField<i64, Via>) -> Self {
        self.required = required.into_field();
        self
    }

    /// Rule for checking.
    pub fn check_rule<Via>(mut self, check_rule: impl IntoField<FieldRule, Via>) -> Self {
        self.check_rule = check_rule.into_field();
        self
    }

    /// Conditions under which the field is asked for.
    pub fn relations<Via>(mut self, relations: impl IntoField<Vec<FieldRelation>, Via>) -> Self {
        self.relations = relations.into_field();
        self
    }

    /// True if encryption is needed.
    pub fn need_encrypt<Via>(mut self, need_encrypt: impl IntoField<bool, Via>) -> Self {
        self.need_encrypt = need_encrypt.into_field();
        self
    }
}

impl Default for SubmittedField {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { SubmittedField
    []
    [item_id, field_name, name, r#type = "type", tips, placeholder, tooltip, required, check_rule, relations, need_encrypt,]
    []
}

/// A value of a field, such as an address or an order.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FieldValue {
    /// Longitude (经度值).
    pub longitude: Option<String>,
    /// Latitude (纬度值).
    pub latitude: Option<String>,
    /// Province (省份).
    pub province: Option<String>,
    /// City (城市).
    pub city: Option<String>,
    /// District (区域).
    pub area: Option<String>,
    /// Street (街道).
    pub street: Option<String>,
    /// Address (详细地址).
    pub address: Option<String>,
    /// Name (地址名).
    pub name: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub wechat_order_id: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub merchant_order_id: Option<String>,
    /// Trade time (交易时间+08).
    pub trade_time: Option<String>,
    /// Trade amount (交易金额).
    pub trade_money_amount: Option<String>,
    /// Goods of the trade in question (调单商品).
    pub trade_goods: Option<String>,
    /// Says whether logistics are involved (是否物流). Known values: 0, 1.
    pub logistic_flag: Option<i64>,
    /// Evidence images (凭证图片信息).
    pub evidence_img_list: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FieldValue {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            longitude: None,
            latitude: None,
            province: None,
            city: None,
            area: None,
            street: None,
            address: None,
            name: None,
            wechat_order_id: None,
            merchant_order_id: None,
            trade_time: None,
            trade_money_amount: None,
            trade_goods: None,
            logistic_flag: None,
            evidence_img_list: None,
            extra: Extra::new(),
        }
    }

    /// Longitude (经度值).
    pub fn longitude<Via>(mut self, longitude: impl IntoField<String, Via>) -> Self {
        self.longitude = longitude.into_field();
        self
    }

    /// Latitude (纬度值).
    pub fn latitude<Via>(mut self, latitude: impl IntoField<String, Via>) -> Self {
        self.latitude = latitude.into_field();
        self
    }

    /// Province (省份).
    pub fn province<Via>(mut self, province: impl IntoField<String, Via>) -> Self {
        self.province = province.into_field();
        self
    }

    /// City (城市).
    pub fn city<Via>(mut self, city: impl IntoField<String, Via>) -> Self {
        self.city = city.into_field();
        self
    }

    /// District (区域).
    pub fn area<Via>(mut self, area: impl IntoField<String, Via>) -> Self {
        self.area = area.into_field();
        self
    }

    /// Street (街道).
    pub fn street<Via>(mut self, street: impl IntoField<String, Via>) -> Self {
        self.street = street.into_field();
        self
    }

    /// Address (详细地址).
    pub fn address<Via>(mut self, address: impl IntoField<String, Via>) -> Self {
        self.address = address.into_field();
        self
    }

    /// Name (地址名).
    pub fn name<Via>(mut self, name: impl IntoField<String, Via>) -> Self {
        self.name = name.into_field();
        self
    }

    /// WeChat Pay's order number (微信支付订单号).
    pub fn wechat_order_id<Via>(mut self, wechat_order_id: impl IntoField<String, Via>) -> Self {
        self.wechat_order_id = wechat_order_id.into_field();
        self
    }

    /// The merchant's own order number (商户订单号).
    pub fn merchant_order_id<Via>(
        mut self,
        merchant_order_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_order_id = merchant_order_id.into_field();
        self
    }

    /// Trade time (交易时间+08).
    pub fn trade_time<Via>(mut self, trade_time: impl IntoField<String, Via>) -> Self {
        self.trade_time = trade_time.into_field();
        self
    }

    /// Trade amount (交易金额).
    pub fn trade_money_amount<Via>(
        mut self,
        trade_money_amount: impl IntoField<String, Via>,
    ) -> Self {
        self.trade_money_amount = trade_money_amount.into_field();
        self
    }

    /// Goods of the trade in question (调单商品).
    pub fn trade_goods<Via>(mut self, trade_goods: impl IntoField<String, Via>) -> Self {
        self.trade_goods = trade_goods.into_field();
        self
    }

    /// Says whether logistics are involved (是否物流). Known values: 0, 1.
    pub fn logistic_flag<Via>(mut self, logistic_flag: impl IntoField<i64, Via>) -> Self {
        self.logistic_flag = logistic_flag.into_field();
        self
    }

    /// Evidence images (凭证图片信息).
    pub fn evidence_img_list<Via>(
        mut self,
        evidence_img_list: impl IntoField<Vec<String>, Via>,
    ) -> Self {
        self.evidence_img_list = evidence_img_list.into_field();
        self
    }
}

impl Default for FieldValue {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FieldValue
    []
    [longitude, latitude, province, city, area, street, address, name, wechat_order_id, merchant_order_id, trade_time, trade_money_amount, trade_goods, logistic_flag, evidence_img_list,]
    []
}

/// Rule by which the text of a field is checked.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TextRule {
    /// Smallest string length (字符串最小长度).
    pub min_string_length: Option<i64>,
    /// Largest string length (字符串最大长度).
    pub max_string_length: Option<i64>,
    /// Form that the text must have, such as a phone number.
    pub validator: Option<TextFormat>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TextRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            min_string_length: None,
            max_string_length: None,
            validator: None,
            extra: Extra::new(),
        }
    }

    /// Smallest string length (字符串最小长度).
    pub fn min_string_length<Via>(mut self, min_string_length: impl IntoField<i64, Via>) -> Self {
        self.min_string_length = min_string_length.into_field();
        self
    }

    /// Largest string length (字符串最大长度).
    pub fn max_string_length<Via>(mut self, max_string_length: impl IntoField<i64, Via>) -> Self {
        self.max_string_length = max_string_length.into_field();
        self
    }

    /// Form that the text must have, such as a phone number.
    pub fn validator<Via>(mut self, validator: impl IntoField<TextFormat, Via>) -> Self {
        self.validator = validator.into_field();
        self
    }
}

impl Default for TextRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TextRule
    []
    [min_string_length, max_string_length, validator,]
    []
}

/// Choices that a field takes, and their number.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ChoiceRule {
    /// Smallest list length (最小列表长度).
    pub min_list_length: Option<i64>,
    /// Largest list length (最大列表长度).
    pub max_list_length: Option<i64>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ChoiceRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            min_list_length: None,
            max_list_length: None,
            enum_values: None,
            extra: Extra::new(),
        }
    }

    /// Smallest list length (最小列表长度).
    pub fn min_list_length<Via>(mut self, min_list_length: impl IntoField<i64, Via>) -> Self {
        self.min_list_length = min_list_length.into_field();
        self
    }

    /// Largest list length (最大列表长度).
    pub fn max_list_length<Via>(mut self, max_list_length: impl IntoField<i64, Via>) -> Self {
        self.max_list_length = max_list_length.into_field();
        self
    }

    /// Values to choose from.
    pub fn enum_values<Via>(mut self, enum_values: impl IntoField<Vec<String>, Via>) -> Self {
        self.enum_values = enum_values.into_field();
        self
    }
}

impl Default for ChoiceRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ChoiceRule
    []
    [min_list_length, max_list_length, enum_values,]
    []
}

/// Kinds and number of files that a field takes.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FileRule {
    /// Smallest list length (最小列表长度).
    pub min_list_length: Option<i64>,
    /// Largest list length (最大列表长度).
    pub max_list_length: Option<i64>,
    /// File extensions allowed (限制提交的文件后缀).
    pub enum_file_exts: Option<Vec<FileExtension>>,
    /// Largest file size allowed (限制文件提交大小).
    pub max_file_size: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FileRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            min_list_length: None,
            max_list_length: None,
            enum_file_exts: None,
            max_file_size: None,
            extra: Extra::new(),
        }
    }

    /// Smallest list length (最小列表长度).
    pub fn min_list_length<Via>(mut self, min_list_length: impl IntoField<i64, Via>) -> Self {
        self.min_list_length = min_list_length.into_field();
        self
    }

    /// Largest list length (最大列表长度).
    pub fn max_list_length<Via>(mut self, max_list_length: impl IntoField<i64, Via>) -> Self {
        self.max_list_length = max_list_length.into_field();
        self
    }

    /// File extensions allowed (限制提交的文件后缀).
    pub fn enum_file_exts<Via>(
        mut self,
        enum_file_exts: impl IntoField<Vec<FileExtension>, Via>,
    ) -> Self {
        self.enum_file_exts = enum_file_exts.into_field();
        self
    }

    /// Largest file size allowed (限制文件提交大小).
    pub fn max_file_size<Via>(mut self, max_file_size: impl IntoField<i64, Via>) -> Self {
        self.max_file_size = max_file_size.into_field();
        self
    }
}

impl Default for FileRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FileRule
    []
    [min_list_length, max_list_length, enum_file_exts, max_file_size,]
    []
}

/// Number of time intervals that a field takes.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TimeIntervalRule {
    /// Smallest list length (最小列表长度).
    pub min_list_length: Option<i64>,
    /// Largest list length (最大列表长度).
    pub max_list_length: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TimeIntervalRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            min_list_length: None,
            max_list_length: None,
            extra: Extra::new(),
        }
    }

    /// Smallest list length (最小列表长度).
    pub fn min_list_length<Via>(mut self, min_list_length: impl IntoField<i64, Via>) -> Self {
        self.min_list_length = min_list_length.into_field();
        self
    }

    /// Largest list length (最大列表长度).
    pub fn max_list_length<Via>(mut self, max_list_length: impl IntoField<i64, Via>) -> Self {
        self.max_list_length = max_list_length.into_field();
        self
    }
}

impl Default for TimeIntervalRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { TimeIntervalRule
    []
    [min_list_length, max_list_length,]
    []
}

/// The field and value on which another field depends.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FieldRelation {
    /// Id of the related data item (关联的资料项ID).
    pub source_key: Option<i64>,
    /// Value of the related data item (关联的资料项值).
    pub source_value: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FieldRelation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            source_key: None,
            source_value: None,
            extra: Extra::new(),
        }
    }

    /// Id of the related data item (关联的资料项ID).
    pub fn source_key<Via>(mut self, source_key: impl IntoField<i64, Via>) -> Self {
        self.source_key = source_key.into_field();
        self
    }

    /// Value of the related data item (关联的资料项值).
    pub fn source_value<Via>(mut self, source_value: impl IntoField<String, Via>) -> Self {
        self.source_value = source_value.into_field();
        self
    }
}

impl Default for FieldRelation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FieldRelation
    []
    [source_key, source_value,]
    []
}

/// A field that a due diligence asks for.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateField {
    /// Rule for checking.
    pub check_rule: Option<FieldRule>,
    /// Setting for whether the content can be modified (是否允许修改内容). Known values: 0, 1.
    pub disabled: Option<i64>,
    /// Value of the data item (资料项值).
    pub field_data: Option<String>,
    /// Field name (资料项英文名).
    pub field_name: Option<String>,
    /// Says whether the data item is hidden (是否隐藏资料项).
    pub hidden: Option<i64>,
    /// Data item id (资料项ID).
    pub item_id: Option<String>,
    /// Name (资料项中文名).
    pub name: Option<String>,
    /// True if encryption is needed.
    pub need_encrypt: Option<bool>,
    /// Placeholder text of the input box (输入占位文案).
    pub placeholder: Option<String>,
    /// Says whether it is required (是否必填). Known values: 0, 1.
    pub required: Option<i64>,
    /// Tips for filling in the data item (资料项填写提示).
    pub tips: Option<String>,
    /// Text of the tooltip (叹号悬浮提示语).
    pub tooltip: Option<String>,
    /// Kind (资料项类型). Known values: 1, 2, 11, 15.
    pub r#type: Option<i64>,
    /// Says whether the date can be marked as permanent (日期类型是否可勾选“长期有效”). Known values: 0, 1.
    pub use_permanently_date: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { TemplateField
    []
    [check_rule, disabled, field_data, field_name, hidden, item_id, name, need_encrypt, placeholder, required, tips, tooltip, r#type = "type", use_permanently_date,]
    []
}

/// Rule by which a field of a due diligence is checked.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct FieldRule {
    /// Smallest string length (字符串最小长度).
    pub min_length: Option<i64>,
    /// Largest string length (字符串最大长度).
    pub max_length: Option<i64>,
    /// File extensions allowed (限制提交的文件后缀).
    pub enum_file_exts: Option<Vec<ImageExtension>>,
    /// Largest file size allowed (限制文件提交大小).
    pub max_file_size: Option<i64>,
    /// Keys to choose from.
    pub enum_keys: Option<Vec<i64>>,
    /// Values to choose from.
    pub enum_values: Option<Vec<String>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl FieldRule {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            min_length: None,
            max_length: None,
            enum_file_exts: None,
            max_file_size: None,
            enum_keys: None,
            enum_values: None,
            extra: Extra::new(),
        }
    }

    /// Smallest string length (字符串最小长度).
    pub fn min_length<Via>(mut self, min_length: impl IntoField<i64, Via>) -> Self {
        self.min_length = min_length.into_field();
        self
    }

    /// Largest string length (字符串最大长度).
    pub fn max_length<Via>(mut self, max_length: impl IntoField<i64, Via>) -> Self {
        self.max_length = max_length.into_field();
        self
    }

    /// File extensions allowed (限制提交的文件后缀).
    pub fn enum_file_exts<Via>(
        mut self,
        enum_file_exts: impl IntoField<Vec<ImageExtension>, Via>,
    ) -> Self {
        self.enum_file_exts = enum_file_exts.into_field();
        self
    }

    /// Largest file size allowed (限制文件提交大小).
    pub fn max_file_size<Via>(mut self, max_file_size: impl IntoField<i64, Via>) -> Self {
        self.max_file_size = max_file_size.into_field();
        self
    }

    /// Keys to choose from.
    pub fn enum_keys<Via>(mut self, enum_keys: impl IntoField<Vec<i64>, Via>) -> Self {
        self.enum_keys = enum_keys.into_field();
        self
    }

    /// Values to choose from.
    pub fn enum_values<Via>(mut self, enum_values: impl IntoField<Vec<String>, Via>) -> Self {
        self.enum_values = enum_values.into_field();
        self
    }
}

impl Default for FieldRule {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { FieldRule
    []
    [min_length, max_length, enum_file_exts, max_file_size, enum_keys, enum_values,]
    []
}
