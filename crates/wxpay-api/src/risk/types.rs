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

wxpay_core::model! {
    /// A management record with its reason, state and requested material.
    pub answer ManageRecord {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Merchant management record id (商户管理记录ID).
            manage_record_id: String,
            /// Type of the merchant management record (商户管理记录类型).
            manage_record_type: ManageRecordType,
            /// When the restriction was imposed (管控时间).
            manage_time: DateTime,
            /// Reason of the restriction (管控原因).
            manage_reason: String,
            /// Functions restricted (限制功能).
            limit_ability: String,
            /// How the restriction can be lifted (解除管控方式).
            recover_way: ManageRecoverWay,
            /// Whether data can be submitted (是否允许提交资料).
            allow_submit: bool,
            /// Why data cannot be submitted (禁止提交资料原因).
            forbid_submit_reason: String,
            /// When data can first be submitted (可提交资料开始时间).
            submit_start_time: DateTime,
            /// When data can last be submitted (可提交资料结束时间).
            submit_end_time: DateTime,
            /// State of the merchant management record (商户管理记录状态).
            manage_record_state: ManageRecordState,
            /// When the restriction was lifted (解除管控时间).
            recover_time: DateTime,
            /// Why the restriction was lifted (解除管控原因).
            recover_reason: RecoverReason,
            /// Why it was rejected (申诉驳回原因).
            reject_reason: String,
            /// Approval time (可提交资料结束时间).
            approve_time: DateTime,
            /// Data items requested or submitted (要求提交的资料). JSON inside a string on the wire.
            requested_item_info: Embedded<RequestedItem>,
        }
    }
}

wxpay_core::model! {
    /// A group of requested fields.
    pub shared RequestedItem {
        required {}
        optional {
            /// Fields of the data (资料项集合). Sources differ on whether it is required.
            record_fields: Vec<RecordField>,
        }
    }
}

wxpay_core::model! {
    /// The number of an uploaded file.
    pub answer UploadedFile {
        always {}
        optional {
            /// File id (文件标识ID).
            file_id: String,
        }
    }
}

wxpay_core::model! {
    /// A group of fields submitted for a due diligence.
    pub shared SubmissionData {
        required {}
        optional {
            /// Fields of the data (资料项集合). Sources differ on whether it is required.
            record_fields: Vec<SubmittedField>,
        }
    }
}

wxpay_core::model! {
    /// The callback address for violation notifications.
    pub answer ViolationCallback {
        always {}
        optional {
            /// Address that receives the notifications (通知地址). At most 256 characters.
            notify_url: String,
        }
    }
}

wxpay_core::model! {
    /// A record of blocked transactions with its reason and remedy.
    pub answer TransactionBlock {
        always {}
        optional {
            /// Transaction block record id (交易拦截记录ID).
            block_record_id: String,
            /// When it was blocked (拦截时间).
            block_time: DateTime,
            /// Why it is blocked (拦截原因).
            block_reason: String,
            /// Number of transactions blocked (拦截笔数).
            number_of_block: BlockCount,
            /// How the restriction can be lifted (解除管控方式).
            recover_way: BlockRecoverWay,
            /// Data items requested or submitted (商户提交资料内容). JSON inside a string on the wire.
            requested_item_info: Embedded<RequestedItem>,
        }
    }
}

wxpay_core::model! {
    /// An appeal against blocked transactions with its review result.
    pub answer BlockAppeal {
        always {}
        optional {
            /// Transaction block appeal id (交易拦截申诉ID).
            block_submission_id: String,
            /// When it was submitted (提交时间).
            submit_time: DateTime,
            /// Review result (审核结果).
            review_result: ReviewResult,
            /// Review time (审核时间).
            review_time: DateTime,
            /// Why the review was rejected (审核驳回原因).
            review_reject_reason: String,
        }
    }
}

wxpay_core::model! {
    /// A field of requested material, with its rules.
    pub shared RecordField {
        required {}
        optional {
            /// Data item id (资料项ID).
            item_id: String,
            /// Field name (资料项英文名).
            field_name: String,
            /// Name (资料项中文名).
            name: String,
            /// Kind (资料项类型). Known values: 1, 2, 3, 4, 5, 6.
            r#type = "type": i64,
            /// Multiple values of a supplementary item, as JSON (补充资料项多值JSON格式). JSON inside a string on the wire.
            repeated_field_data: Embedded<Vec<FieldValue>>,
            /// Tips for filling in the data item (资料项填写提示).
            tips: String,
            /// Placeholder text of the input box (输入框占位文案).
            placeholder: String,
            /// Text of the tooltip (叹号悬浮提示语).
            tooltip: String,
            /// Whether it is required. Known values: 0, 1.
            required: i64,
            /// Whether encryption is needed.
            need_encrypt: bool,
            /// Rule for checking a string.
            string_check_rule: TextRule,
            /// Rule for checking a choice.
            enum_check_rule: ChoiceRule,
            /// Rule for checking a file.
            file_check_rule: FileRule,
            /// Rule for checking a time interval.
            time_interval_check_rule: TimeIntervalRule,
            /// Rule for checking an order interval.
            order_interval_check_rule: FileRule,
            /// Relations.
            relations: Vec<FieldRelation>,
        }
    }
}

wxpay_core::model! {
    /// A group of fields that a due diligence asks for.
    pub answer SubmissionTemplate {
        always {}
        optional {
            /// Fields of the data (资料项集合).
            record_fields: Vec<TemplateField>,
        }
    }
}

wxpay_core::model! {
    /// A field submitted for a due diligence.
    pub shared SubmittedField {
        required {}
        optional {
            /// Data item id (资料项ID).
            item_id: String,
            /// Field name (资料项英文名).
            field_name: String,
            /// Name (资料项中文名).
            name: String,
            /// Kind (资料项类型). Known values: 1, 2, 11, 15.
            r#type = "type": i64,
            /// Tips for filling in the data item (资料项填写提示).
            tips: String,
            /// Placeholder text of the input box (输入框占位文案).
            placeholder: String,
            /// Text of the tooltip (叹号悬浮提示语).
            tooltip: String,
            /// Whether it is required. Known values: 0, 1.
            required: i64,
            /// Rule for checking.
            check_rule: FieldRule,
            /// Relations.
            relations: Vec<FieldRelation>,
            /// Whether encryption is needed.
            need_encrypt: bool,
        }
    }
}

wxpay_core::model! {
    /// A value of a field, such as an address or an order.
    pub shared FieldValue {
        required {}
        optional {
            /// Longitude (经度值).
            longitude: String,
            /// Latitude (纬度值).
            latitude: String,
            /// Province (省份).
            province: String,
            /// City (城市).
            city: String,
            /// District (区域).
            area: String,
            /// Street (街道).
            street: String,
            /// Address (详细地址).
            address: String,
            /// Name (地址名).
            name: String,
            /// WeChat Pay's order number (微信支付订单号).
            wechat_order_id: String,
            /// The merchant's own order number (商户订单号).
            merchant_order_id: String,
            /// Trade time (交易时间+08).
            trade_time: String,
            /// Trade amount (交易金额).
            trade_money_amount: String,
            /// Goods of the trade in question (调单商品).
            trade_goods: String,
            /// Whether logistics are involved (是否物流). Known values: 0, 1.
            logistic_flag: i64,
            /// Evidence images (凭证图片信息).
            evidence_img_list: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// How the text of a field is checked.
    pub shared TextRule {
        required {}
        optional {
            /// Smallest string length (字符串最小长度).
            min_string_length: i64,
            /// Largest string length (字符串最大长度).
            max_string_length: i64,
            /// Validator.
            validator: TextFormat,
        }
    }
}

wxpay_core::model! {
    /// Which and how many choices a field takes.
    pub shared ChoiceRule {
        required {}
        optional {
            /// Smallest list length (最小列表长度).
            min_list_length: i64,
            /// Largest list length (最大列表长度).
            max_list_length: i64,
            /// Values to choose from.
            enum_values: Vec<String>,
        }
    }
}

wxpay_core::model! {
    /// Which and how many files a field takes.
    pub shared FileRule {
        required {}
        optional {
            /// Smallest list length (最小列表长度).
            min_list_length: i64,
            /// Largest list length (最大列表长度).
            max_list_length: i64,
            /// File extensions allowed (限制提交的文件后缀).
            enum_file_exts: Vec<FileExtension>,
            /// Largest file size allowed (限制文件提交大小).
            max_file_size: i64,
        }
    }
}

wxpay_core::model! {
    /// How many time intervals a field takes.
    pub shared TimeIntervalRule {
        required {}
        optional {
            /// Smallest list length (最小列表长度).
            min_list_length: i64,
            /// Largest list length (最大列表长度).
            max_list_length: i64,
        }
    }
}

wxpay_core::model! {
    /// The field and value on which another field depends.
    pub shared FieldRelation {
        required {}
        optional {
            /// Id of the related data item (关联的资料项ID).
            source_key: i64,
            /// Value of the related data item (关联的资料项值).
            source_value: String,
        }
    }
}

wxpay_core::model! {
    /// A field that a due diligence asks for.
    pub answer TemplateField {
        always {}
        optional {
            /// Rule for checking.
            check_rule: FieldRule,
            /// Setting for whether the content can be modified (是否允许修改内容). Known values: 0, 1.
            disabled: i64,
            /// Value of the data item (资料项值).
            field_data: String,
            /// Field name (资料项英文名).
            field_name: String,
            /// Whether the data item is hidden (是否隐藏资料项).
            hidden: i64,
            /// Data item id (资料项ID).
            item_id: String,
            /// Name (资料项中文名).
            name: String,
            /// Whether encryption is needed.
            need_encrypt: bool,
            /// Placeholder text of the input box (输入占位文案).
            placeholder: String,
            /// Whether it is required (是否必填). Known values: 0, 1.
            required: i64,
            /// Tips for filling in the data item (资料项填写提示).
            tips: String,
            /// Text of the tooltip (叹号悬浮提示语).
            tooltip: String,
            /// Kind (资料项类型). Known values: 1, 2, 11, 15.
            r#type = "type": i64,
            /// Whether the date can be marked as permanent (日期类型是否可勾选“长期有效”). Known values: 0, 1.
            use_permanently_date: i64,
        }
    }
}

wxpay_core::model! {
    /// How a field of a due diligence is checked.
    pub shared FieldRule {
        required {}
        optional {
            /// Smallest string length (字符串最小长度).
            min_length: i64,
            /// Largest string length (字符串最大长度).
            max_length: i64,
            /// File extensions allowed (限制提交的文件后缀).
            enum_file_exts: Vec<ImageExtension>,
            /// Largest file size allowed (限制文件提交大小).
            max_file_size: i64,
            /// Keys to choose from.
            enum_keys: Vec<i64>,
            /// Values to choose from.
            enum_values: Vec<String>,
        }
    }
}
